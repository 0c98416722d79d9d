package waymark.app.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionOverdue;
import waymark.api.govern.lapse.LapseEvent.ClaimLate;
import waymark.api.govern.lapse.LapseEvent.ConditionLate;
import waymark.api.kernel.Event;
import waymark.api.listen.followup.FollowupEvent.FollowupOverdue;
import waymark.api.listen.followup.deal.Due;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** Time passes over cases and projects, on a calendar that the test turns. */
class TimePassesLifeTest extends PassingTime {

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
        calendar.turnTo(today().plusDays(2));
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
        calendar.turnTo(today().plusDays(3));
        await().atMost(PATIENCE).until(() -> alarms() == 0);
        assertThat(overdue(waits)).extracting(FollowupOverdue::due)
                .containsExactly(Due.FIRST_WORD, Due.DONE);
        assertThat(overdue(heard)).extracting(FollowupOverdue::due).containsExactly(Due.DONE);
        Answer read = as(Part.ANALYST).get(waits.header("Location")).is(200);
        assertThat(read.at("head/overdue")).isEqualTo("true");
        assertThat(read.at("head/escalatedTo")).isEqualTo(person(Part.CHAIR));
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
        return database.sql("select count(*) from timer where task_instance like 'followup-due/%'")
                .query(Long.class).single();
    }

    @Test
    void PRJ_2_PRJ_5_who_says_nothing_of_a_project_is_told_so_once() {
        Answer project = project();
        as(Part.PROJECT_MANAGER).post("/api/projects/" + project.reference() + "/weekly",
                Map.of("words", "Dearer", "costs", List.of(Map.of("kind", "FORECAST", "amount",
                        Map.of("amount", 9000, "currency", "EUR")))))
                .is(200);
        Answer open = await().atMost(PATIENCE).until(() -> as(Part.AUDITOR).get(
                "/api/exceptions?project=" + project.reference()),
                one -> one.status() == 200 && one.json().get("exceptions").size() == 1);
        String exception = open.at("exceptions/0/id");
        calendar.turnTo(LocalDate.of(2027, 12, 1));
        await().atMost(PATIENCE).until(() -> told(exception, ExceptionOverdue.class) == 1);
        Answer late = await().atMost(PATIENCE).until(
                () -> as(Part.AUDITOR).get("/api/overdue-reports"),
                one -> one.text().contains(project.reference()));
        assertThat(late.at("projects/0/silences")).isEqualTo("1");
        assertThat(as(Part.PROJECT_MANAGER).get("/api/my").is(200).text())
                .contains("a recommendation, overdue", "a report, overdue");
        as(Part.PROJECT_MANAGER).post("/api/projects/" + project.reference() + "/weekly",
                Map.of("words", "Back")).is(200);
        await().atMost(PATIENCE).until(() -> !as(Part.AUDITOR).get("/api/overdue-reports")
                .text().contains(project.reference()));
        assertThat(told(exception, ExceptionOverdue.class)).isEqualTo(1);
    }

    @Test
    void a_milestone_a_condition_and_a_claim_are_told_once_when_their_day_has_passed() {
        Answer project = project();
        Answer approved = approvedOnCondition();
        Answer claimed = claimed();
        Answer again = sayingAgain(project);
        await().atMost(PATIENCE).until(() -> isSet("milestone-due", again)
                && isSet("condition-due", approved) && (isSet("claim-waits", claimed)
                        || told(lapse(claimed), ClaimLate.class) == 1));
        assertThat(late(project)).isZero();
        calendar.turnTo(muchLater(40));
        await().atMost(PATIENCE).until(() -> isToldOnce(project, again)
                && told(lapse(approved), ConditionLate.class) == 1
                && told(lapse(claimed), ClaimLate.class) == 1);
        pagesSayThatItIsLate(project);
        financeSeesForHowLong(claimed);
        again("milestone-due", project);
        again("condition-due", approved);
        again("claim-waits", claimed);
        assertThat(late(project) + told(lapse(approved), Event.class)
                + told(lapse(claimed), Event.class)).as("each once").isEqualTo(3);
    }

    private void pagesSayThatItIsLate(Answer project) {
        String after = "?after=" + log.head();
        assertThat(as(Part.PROJECT_MANAGER).get("/api/my" + after).is(200).text()).contains(
                "a word on this milestone, overdue", "a condition to be met, overdue");
        assertThat(as(Part.FINANCE).get("/api/my" + after).is(200).text())
                .contains("a claim to verify, overdue");
        assertThat(reading(Part.EMPLOYEE).open("/deliver/projects/" + project.reference()
                + after).is(200).text()).contains("Pilot: expected by");
    }

    /** BEN-1: with its days, in its queue and as the longest wait of the first page. */
    private void financeSeesForHowLong(Answer claimed) {
        Answer queue = as(Part.FINANCE).get("/api/claims/awaiting").is(200);
        JsonNode waits = queue.json().at("/claims").valueStream().filter(one -> one.at("/benefit")
                .asString().equals(claimed.at("stream"))).findFirst().orElseThrow();
        long days = ChronoUnit.DAYS.between(
                LocalDate.ofInstant(Instant.parse(waits.at("/claimedAt").asString()),
                        ZoneOffset.UTC),
                today());
        assertThat(days).isGreaterThanOrEqualTo(40);
        assertThat(waits.at("/daysWaiting").asLong()).isEqualTo(days);
        assertThat(reading(Part.FINANCE).open("/measure/awaiting").is(200).text())
                .contains("<td class=\"r\">" + days + "</td>");
        assertThat(reading(Part.EMPLOYEE).open("/").is(200).text())
                .contains("<span class=\"tag care\">" + queue.at("longestWait")
                        + "\u00a0days</span>");
    }

    private boolean isToldOnce(Answer project, Answer again) {
        return late(project) == 1 && !isSet("milestone-due", project)
                && !isSet("milestone-due", again);
    }

    /** A report that expects the milestone on the day on which it is expected already. */
    private Answer sayingAgain(Answer project) {
        return as(Part.PROJECT_MANAGER).post("/api/projects/" + project.reference() + "/weekly",
                Map.of("milestones", List.of(Map.of("name", "Pilot", "forecast",
                        today().plusDays(20).toString()))))
                .is(200);
    }

    private boolean isSet(String timer, Answer answer) {
        return database.sql("select count(*) from timer where task_instance = ?")
                .param(timer + "/" + answer.header("Waymark-Position") + "/0")
                .query(Long.class).single() == 1;
    }
}
