package waymark.command.listen.feedback.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import waymark.log.testing.TestDatabase;
import waymark.log.testing.TestDatabases;

/** What was recorded while claims were long must be known again under the short ones. */
class ShortClaimsTest {

    private static final String SAMENESS = "0123456789abcdef".repeat(4);
    private static final String OTHER = "fedcba9876543210".repeat(4);

    @ParameterizedTest
    @EnumSource
    void FBK_1_an_answer_of_an_earlier_program_is_known_by_its_claim_of_today(TestDatabases on)
            throws SQLException {
        try (TestDatabase database = on.open()) {
            JdbcClient owner = JdbcClient.create(database.owner().unpooled());
            String source = "answer/feedback-source/" + UUID.randomUUID() + "/";
            for (String claim : new String[]{source + SAMENESS, source + SAMENESS + "/12",
                    source + OTHER, "login:ada"}) {
                owner.sql("insert into claim (claim, position) values (?, 7)").param(claim)
                        .update();
            }
            try (Connection connection = database.owner().unpooled().getConnection()) {
                ScriptUtils.executeSqlScript(connection,
                        new ClassPathResource("db/common/V676__answer_claims.sql"));
            }
            assertThat(owner.sql("select claim from claim").query(String.class).set())
                    .isEqualTo(Set.of(Answers.claim(SAMENESS), Answers.claim(SAMENESS) + "/12",
                            Answers.claim(OTHER), "login:ada"));
        }
    }
}
