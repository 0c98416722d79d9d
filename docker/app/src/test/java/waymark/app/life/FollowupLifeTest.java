package waymark.app.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import waymark.api.listen.followup.FollowupEvent.FollowupOverdue;
import waymark.api.listen.followup.deal.Due;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.ProgramTest;
import waymark.log.EventLog;
import waymark.log.testing.TestDatabase;

/** Time passes over a case, on a calendar that the test turns. */
@Import(StoryCalendar.OnTheWall.class)
class FollowupLifeTest extends ProgramTest {

    private static final TestDatabase DATABASE = fresh();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired private StoryCalendar calendar;
    @Autowired private EventLog log;
    @Autowired private JdbcClient database;

    @DynamicPropertySource
    static void onItsOwnRecord(DynamicPropertyRegistry properties) {
        keep(properties, DATABASE, "followup-life");
    }

    @Test
    void FUP_1_a_customer_who_waits_too_long_comes_to_the_head_of_the_department() {
        Answer waits = opened(department());
        Answer heard = opened(null);
        as(Part.PROJECT_MANAGER).post(heard.header("Location") + "/acknowledgement", Map.of())
                .is(200);
        await().atMost(PATIENCE).until(() -> alarms() == 4);
        assertThat(overdue(waits)).isEmpty();

        whoHeardNothingIsTold(waits, heard);
        whoIsNotDoneIsTold(waits, heard);
    }

    private void whoHeardNothingIsTold(Answer waits, Answer heard) {
        calendar.turnTo(LocalDate.of(2026, 10, 3));
        await().atMost(PATIENCE).until(() -> !overdue(waits).isEmpty() && alarms() == 2);
        assertThat(overdue(waits)).extracting(FollowupOverdue::due)
                .containsExactly(Due.FIRST_WORD);
        assertThat(overdue(heard)).as("who heard from us in time").isEmpty();
        assertThat(as(Part.CHAIR).get("/api/my").is(200).text())
                .contains(waits.reference()).doesNotContain(heard.reference());
    }

    private void whoIsNotDoneIsTold(Answer waits, Answer heard) {
        as(Part.PROJECT_MANAGER).post(waits.header("Location") + "/acknowledgement", Map.of())
                .is(200);
        calendar.turnTo(LocalDate.of(2026, 10, 6));
        await().atMost(PATIENCE).until(() -> alarms() == 0);
        assertThat(overdue(waits)).extracting(FollowupOverdue::due)
                .containsExactly(Due.FIRST_WORD, Due.DONE);
        assertThat(overdue(heard)).extracting(FollowupOverdue::due).containsExactly(Due.DONE);
        Answer read = as(Part.ANALYST).get(waits.header("Location")).is(200);
        assertThat(read.at("head/overdue")).isEqualTo("true");
        assertThat(read.at("head/escalatedTo")).isEqualTo(person(Part.CHAIR));
    }

    private String department() {
        Answer opened = as(Part.ADMIN).post("/api/departments", Map.of("name", "Service"))
                .is(201);
        as(Part.ADMIN).against(opened).put("/api/departments/" + opened.reference() + "/head",
                Map.of("head", person(Part.CHAIR))).is(200);
        return opened.reference();
    }

    private Answer opened(@Nullable String department) {
        Map<String, Object> body = new HashMap<>(Map.of("kind", "COMPLAINT", "matter",
                "Nobody came", "owner", person(Part.PROJECT_MANAGER), "firstWithinHours", 24,
                "doneWithinHours", 72));
        if (department != null) {
            body.put("department", department);
        }
        return as(Part.ANALYST).post("/api/follow-ups", body).is(201);
    }

    private List<FollowupOverdue> overdue(Answer opened) {
        return log.stream(opened.at("stream"), 0, 100).stream()
                .filter(one -> one.event() instanceof FollowupOverdue)
                .map(one -> (FollowupOverdue) one.event()).toList();
    }

    private long alarms() {
        return database.sql("select count(*) from timer").query(Long.class).single();
    }
}
