package waymark.app.life.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import waymark.app.life.Figures;
import waymark.app.life.Walk;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** The approved case becomes a project that reports in one call a week until it is done. */
public record Delivering(Walk walk) {

    private static final String PROJECT = "/api/projects/FIELD-7";

    public void walked() {
        walk.told().chapter("Deliver");
        walk.on("2027-01-11");
        started();
        walk.on("2027-01-22");
        reported("EUR 5200.00", Map.of("lights", lights("GREEN", "GREEN"), "words",
                "The software is bought.", "costs", List.of(cost("5200", "R-1017"))));
        walk.on("2027-02-19");
        unknown();
        reported("EUR 8100.00", Map.of("lights", Map.of("schedule", "AMBER"), "words",
                "The pilot district began a week late.", "forecastFinish", "2027-03-12",
                "milestones", List.of(Map.of("name", "Pilot district", "actual", "2027-02-17")),
                "costs", List.of(cost("2900", "R-1104"))));
        walk.on("2027-03-12");
        completed();
    }

    private void started() {
        walk.refused("PRJ-1", 409, "A project is started from the case that was declined.",
                walk.as(Part.PROJECT_MANAGER).post("/api/projects",
                        Map.of("businessCase", "BC-2", "plannedFinish", "2027-03-05")));
        walk.post(Part.PROJECT_MANAGER, "/api/projects", Map.of("businessCase", "BC-1",
                "externalKey", "FIELD-7", "effectiveOn", "2027-01-11", "plannedFinish",
                "2027-03-05", "milestones", List.of(
                        Map.of("name", "Pilot district", "baseline", "2027-02-10"))));
        Answer project = walk.get(Part.EMPLOYEE, PROJECT);
        assertThat(project.at("authority")).isEqualTo("BUSINESS_CASE");
        walk.told().step("The project starts from the approval; what was approved is its baseline.",
                "POST /api/projects", project.at("reference") + " " + project.at("title") + ", "
                        + project.at("stage") + ", baseline " + Figures.money(project, "baseline"));
    }

    private void reported(String spent, Map<String, Object> week) {
        Answer said = walk.post(Part.PROJECT_MANAGER, PROJECT + "/weekly", week);
        Answer project = walk.get(Part.EMPLOYEE, PROJECT);
        assertThat(Figures.money(project, "spent")).isEqualTo(spent);
        walk.told().step("The weekly report is one call, by the key of the manager's own tool.",
                "POST /api/projects/FIELD-7/weekly", said.at("events") + " events: "
                        + project.at("words"),
                "spent " + spent + " of " + Figures.money(project, "baseline"),
                "reported " + lights(project, "reported"),
                "computed beside it " + lights(project, "computed"));
    }

    private static String lights(Answer project, String whose) {
        return List.of("scope", "schedule", "cost", "benefit").stream()
                .filter(light -> !project.at(whose + "/" + light).isEmpty())
                .map(light -> light + " " + project.at(whose + "/" + light))
                .collect(Collectors.joining(", "));
    }

    private static Map<String, String> lights(String scope, String schedule) {
        return Map.of("scope", scope, "schedule", schedule, "cost", "GREEN");
    }

    private static Map<String, Object> cost(String amount, String invoice) {
        return Map.of("kind", "ACTUAL", "amount", Figures.euro(amount), "ledgerReference", invoice,
                "what", "Dispatch software");
    }

    private void unknown() {
        walk.refused("PRJ-7", 422, "A report moves a milestone that the project never had.",
                walk.as(Part.PROJECT_MANAGER).post(PROJECT + "/weekly", Map.of("milestones",
                        List.of(Map.of("name", "Moon landing", "forecast", "2027-03-01")))));
        walk.refused("OUT-1", 409, "Customers are told that it is done while it is under way.",
                walk.as(Part.ANALYST).post("/api/outcomes", Telling.done("We text you now.")));
    }

    private void completed() {
        Answer project = walk.get(Part.PROJECT_MANAGER, PROJECT);
        walk.put(Part.PROJECT_MANAGER, project, PROJECT + "/completion", Map.of("change",
                "Engineers say on the road that they run late; the customer gets a text.",
                "lessons", Map.of("wentWell", "Two engineers wrote the texts.", "wentBadly",
                        "The pilot waited for a contract.", "nextTime", "Sign before the start."),
                "reviewOn", "2027-09-30"));
        Answer done = walk.get(Part.EMPLOYEE, PROJECT);
        assertThat(done.at("stage")).isEqualTo("COMPLETED");
        walk.told().step(
                "It is completed with what changed, three lines of lessons, a review date.",
                "PUT /api/projects/FIELD-7/completion", done.at("stage") + " on "
                        + done.at("endedOn") + ", " + Figures.money(done, "spent"),
                done.at("change"), "next time: " + done.at("lessons/nextTime"));
    }
}
