package waymark.app.audit.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;
import waymark.log.proof.TreeKeeper;
import waymark.query.audit.whole.Patrol;

/** AUD-2 and AUD-3: the record tells by itself, and to anybody offline, whether it was changed. */
class RecordHttpTest extends WaymarkTest {

    private static final String SAID = "Nobody but me said this about the router in the cellar";

    @Autowired private TreeKeeper keeper;
    @Autowired private Patrol patrol;
    @Autowired private Environment settings;
    @TempDir private Path folder;

    @AfterEach
    void nothing_stays_damaged() {
        assertThat(patrol.round().differences()).isEmpty();
    }

    @Test
    void AUD_2_the_newest_head_covers_all_that_is_recorded_and_all_of_it_is_compared() {
        long position = recorded();
        keeper.grow();
        patrol.round();
        JsonNode whole = as(Part.EMPLOYEE).get("/api/record").is(200).json();
        assertThat(whole.at("/head/size").asLong()).isGreaterThanOrEqualTo(position);
        assertThat(whole.get("rounds").asLong()).isPositive();
        assertThat(whole.get("faults")).isEmpty();
        JsonNode first = as(Part.EMPLOYEE).get("/api/record/heads?limit=1").is(200).json();
        assertThat(first.get("heads")).hasSize(1);
        recorded();
        keeper.grow();
        JsonNode all = as(Part.EMPLOYEE).get("/api/record/heads?limit=1&from="
                + as(Part.EMPLOYEE).get("/api/record/heads?limit=1").is(200).json()
                        .get("next").asString())
                .is(200).json();
        assertThat(all.at("/heads/0/size").asLong())
                .isGreaterThan(first.at("/heads/0/size").asLong());
        as(Part.EMPLOYEE).get("/api/record/heads?from=nowhere").is(422);
        as(Part.EMPLOYEE).get("/api/record/heads?limit=0").is(422);
    }

    @Test
    void AUD_2_an_event_that_was_changed_behind_the_log_is_named_on_the_page_and_in_health() {
        long position = recorded();
        keeper.grow();
        JdbcClient owner = owner();
        String name = owner.sql("select name from log_event where position = ?").param(position)
                .query(String.class).single();
        owner.sql("update log_event set name = 'insight.forged' where position = ?")
                .param(position).update();
        try {
            patrol.round();
            JsonNode fault = as(Part.AUDITOR).get("/api/record").is(200).json()
                    .at("/faults/0");
            assertThat(fault.get("position").asLong()).isEqualTo(position);
            assertThat(fault.get("fault").asString()).isEqualTo("CHANGED");
            assertThat(reading(Part.AUDITOR).open("/audit/record").is(200).text())
                    .contains("What is not what it was?", "not the one that was recorded");
        } finally {
            owner.sql("update log_event set name = ? where position = ?").params(name, position)
                    .update();
        }
    }

    @Test
    void AUD_3_an_export_is_verified_offline_by_the_program_that_comes_with_it() throws Exception {
        long position = recorded();
        RecordArchive archive = exported();
        JsonNode head = as(Part.AUDITOR).get("/api/record").is(200).json().get("head");
        assertThat(head.get("size").asLong()).isGreaterThanOrEqualTo(position);

        assertThat(archive.verified(head.get("keyId").asString(), head.get("size").asString()
                + ":" + head.get("root").asString())).contains("The record is what it was.",
                        "The head that you kept matches")
                .startsWith("0\n");
        assertThat(archive.verified("0123456789abcdef")).startsWith("1\n")
                .contains("and not by 0123456789abcdef");
    }

    @Test
    void AUD_3_what_was_changed_removed_or_moved_in_an_export_is_named() throws Exception {
        long position = recorded();
        RecordArchive archive = exported();
        String event = "Event " + position;
        String first = position + ",";
        assertThat(archive.altered(line -> line.startsWith(first)
                ? line.replace("insight.recorded", "insight.forged")
                : line).verified()).startsWith("1\n").contains(event + " was changed");
        assertThat(archive.altered(line -> line.startsWith(first)
                ? line.replace("It hurts.", "It helps.")
                : line).verified()).startsWith("1\n")
                .contains(event + " was changed: what it says");
        assertThat(archive.altered(line -> line.startsWith("2,") ? "" : line).verified())
                .startsWith("1\n").contains("After event 1 stands event 3.");
        assertThat(archive.altered(line -> line.startsWith("2,")
                ? "3" + line.substring(1)
                : line.startsWith("3,") ? "2" + line.substring(1) : line).verified())
                .startsWith("1\n").contains("Event 2 was changed", "Event 3 was changed");
    }

    @Test
    void AUD_3_an_export_has_every_event_nothing_personal_in_clear_and_is_for_auditors()
            throws Exception {
        String source = as(Part.ANALYST).post("/api/feedback-sources", Map.of("name",
                "Record " + System.nanoTime(), "kind", "SURVEY", "relation", "RELATIONSHIP"))
                .is(201).reference();
        as(Part.ANALYST).post("/api/feedback/batch", Map.of("source", source, "answers",
                List.of(Map.of("receivedOn", "2026-01-02", "verbatim", SAID)))).is(200);
        String events = exported().entry("events.csv");
        long size = as(Part.AUDITOR).get("/api/record").is(200).json().at("/head/size").asLong();
        assertThat(events.lines().count()).isEqualTo(size + 1);
        assertThat(events).contains("feedback.received").doesNotContain(SAID)
                .doesNotContain("router in the cellar");
        asking(Part.CHAIR, "").refusedBy("COM-3", 403);
        asking(Part.ADMIN, "").refusedBy("COM-3", 403);
        assertThat(asking(Part.AUDITOR, "?asOf=2020-01-01").is(422).text())
                .contains("taken away as it is now");
    }

    private Answer asking(Part part, String more) {
        return as(part).with("Accept", "application/zip").get("/api/record/export" + more);
    }

    @Test
    void MET_5_what_one_employee_said_stands_in_an_export_by_its_digest_which_is_covered()
            throws Exception {
        String source = as(Part.ANALYST).post("/api/feedback-sources", Map.of("name",
                "Employees " + System.nanoTime(), "kind", "EMPLOYEE_SURVEY", "relation",
                "RELATIONSHIP")).is(201).reference();
        String position = as(Part.ANALYST).post("/api/feedback/batch", Map.of("source", source,
                "answers", List.of(Map.of("receivedOn", "2026-01-02", "nps", 3)))).is(200)
                .header("Waymark-Position");
        RecordArchive archive = exported();
        assertThat(archive.entry("events.csv").lines().filter(line -> line.startsWith(
                position + ","))).singleElement().asString()
                .contains("feedback.received").doesNotContain("receivedOn", "nps");
        assertThat(archive.verified()).startsWith("0\n").containsPattern(
                "events, [1-9]\\d* of them with a payload that is shown to nobody");
    }

    private long recorded() {
        Map<String, Object> seen = Map.of("kind", "OBSERVATION", "stance", "SUPPORTS", "summary",
                "Seen", "observedOn", "2026-01-02");
        return Long.parseLong(as(Part.ANALYST).post("/api/insights", Map.of("title", "Record",
                "statement", "It hurts.", "evidence", List.of(seen))).is(201)
                .header("Waymark-Position"));
    }

    /** All that was recorded, as soon as it is followed, too. */
    private RecordArchive exported() throws IOException {
        long head = keeper.grow().orElseThrow().size();
        return RecordArchive.of(folder, reading(Part.AUDITOR)
                .file("/api/record/export?after=" + head));
    }

    private JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(
                settings.getRequiredProperty("spring.flyway.url"),
                settings.getRequiredProperty("spring.flyway.user"),
                settings.getRequiredProperty("spring.flyway.password")));
    }
}
