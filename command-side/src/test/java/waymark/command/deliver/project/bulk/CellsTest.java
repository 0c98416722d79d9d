package waymark.command.deliver.project.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Money;
import waymark.command.listen.feedback.reading.days.DayOrder;
import waymark.command.listen.feedback.reading.days.Days;

class CellsTest {

    private static final Columns COLUMNS = new Columns(
            Map.of("project", Set.of("key"), "amount", Set.of("value"), "rate", Set.of()),
            List.of("project", "amount"));

    private static BulkFile read(String text) {
        try {
            return BulkFile.of(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)),
                    COLUMNS);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Cells first(BulkFile file) {
        return Cells.of(file.heading(), file.lines().getFirst(),
                new Days(null, null, new DayOrder()));
    }

    private static @Nullable Money amount(String written) {
        return first(read("Key;Value (EUR);Team\nPRJ-1;" + written + ";North\n"))
                .amount("amount", "EUR");
    }

    @Test
    void amounts_are_read_as_people_and_spreadsheets_write_them() {
        assertThat(List.of("1234.5", "1,234.50", "1.234,50", "1 234,50", "1234.5000000000000012"))
                .allSatisfy(written -> assertThat(amount(written))
                        .isEqualTo(Money.of("1234.50", "EUR")));
        assertThat(List.of("-12.5", "(12.50)", "\u221212,50"))
                .allSatisfy(written -> assertThat(amount(written))
                        .isEqualTo(Money.of("-12.50", "EUR")));
        assertThatThrownBy(() -> amount("a lot")).isInstanceOf(Unacceptable.class);
        assertThatThrownBy(() -> amount("12.3456")).isInstanceOf(Unacceptable.class);
    }

    @Test
    void columns_are_known_by_any_of_their_names_and_the_rest_is_listed() {
        BulkFile file = read("VALUE,Team,key\n5,North,CRM-1\n");
        assertThat(first(file).text("project")).isEqualTo("CRM-1");
        assertThat(file.heading().ignored()).containsExactly("Team");
        assertThatThrownBy(() -> read("key,team\nCRM-1,North\n"))
                .hasMessageContaining("No column is called amount");
        assertThatThrownBy(() -> read("key,project,amount\nCRM-1,CRM-1,3\n"))
                .hasMessageContaining("Two columns are the project");
    }

    @Test
    void FBK_2_what_is_kept_out_can_be_mended_and_sent_again_and_runs_as_no_formula() {
        BulkFile file = read("key,amount,remark\nCRM-1,\"=1+1\",a\nCRM-2,-5,\"b,c\"\n");
        Rejected one = Rejected.of(file.heading(), file.lines().getFirst(),
                new Unacceptable("costs.amount", "This is no amount.", "an amount"));
        assertThat(one).isEqualTo(new Rejected(2, "amount", "=1+1", "This is no amount.",
                "an amount"));
        Rejected other = new Rejected(3, "", "", "Why not", "another");
        assertThat(Rejects.file(file, List.of(one, other))).isEqualToNormalizingNewlines(
                "key,amount,remark,why it was kept out\n"
                        + "CRM-1,'=1+1,a,This is no amount. Accepted: an amount\n"
                        + "CRM-2,-5,\"b,c\",Why not Accepted: another\n");
        assertThat(Rejects.file(file, List.of())).isEmpty();
    }
}
