package waymark.app.choose.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.app.choose.Councils;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** What comes before the council by itself, and the minutes that come of it. */
class AgendaHttpTest extends Councils {

    @Test
    void CNL_7_what_waits_fills_the_agenda_where_most_is_at_stake_first() {
        Answer small = reviewed(1_000);
        Answer large = reviewed(90_000);
        Answer proposed = read("/api/council/agenda", large);
        List<String> order = new ArrayList<>();
        proposed.json().get("cases").forEach(one -> order.add(one.get("id").asString()));
        assertThat(order).containsSubsequence(large.at("stream"), small.at("stream"));
        Answer called = as(Part.SECRETARY).post("/api/meetings",
                Map.of("date", today.toString(), "minutes", 15)).is(201);
        String meeting = "/api/meetings/" + called.reference();
        as(Part.SECRETARY).post(meeting + "/agenda", Map.of("cases", List.of("BC-0")))
                .is(422);
        Answer filled = as(Part.SECRETARY).post(meeting + "/agenda", Map.of("cases",
                List.of(small.at("stream"), large.at("stream")))).is(200);
        JsonNode items = read(meeting, filled).json().get("items");
        assertThat(items.get(0).get("businessCase").asString()).isEqualTo(large.at("stream"));
        assertThat(items.get(0).get("consent").asBoolean()).isFalse();
        assertThat(items.get(1).get("consent").asBoolean()).as("does not fit").isTrue();
    }

    @Test
    void BC_6_what_was_put_off_comes_back_on_its_day_and_conditions_show_on_theirs() {
        Answer reviewed = reviewed(2_000);
        String address = "/api/business-cases/" + reviewed.reference();
        String meeting = meeting(reviewed.at("stream"));
        Answer deferred = decided(address, meeting, reviewed, Map.of("verdict", "DEFER", "reason",
                "After the summer", "deferredUntil", today.plusDays(40).toString()));
        assertThat(read("/api/council/agenda", deferred).text())
                .doesNotContain(reviewed.at("stream"));
        assertThat(proposedOn(today.plusDays(40)).text()).contains(reviewed.at("stream"));
        Answer approved = decided(address, meeting, deferred, Map.of("conditions", List.of(Map.of(
                "text", "A pilot first", "owner", person(Part.PROJECT_MANAGER), "due",
                today.plusDays(50).toString()))));
        read(address, approved);
        assertThat(matters(today.plusDays(49), reviewed)).isEmpty();
        assertThat(matters(today.plusDays(50), reviewed)).containsExactly("CONDITION");
        as(Part.PROJECT_MANAGER).put(address + "/conditions/1", Map.of("note", "It went well",
                "effectiveOn", today.toString())).is(200);
    }

    @Test
    void CNL_6_minutes_are_printed_from_what_was_recorded_with_the_head_of_the_log()
            throws IOException {
        Answer reviewed = reviewed(3_000);
        String meeting = meeting(reviewed.at("stream"));
        as(Part.MEMBER).put("/api/meetings/" + meeting + "/items/" + reviewed.reference()
                + "/votes/" + person(Part.MEMBER).substring(7), Map.of("voice", "ABSTAIN")).is(200);
        String address = "/api/business-cases/" + reviewed.reference();
        Answer decided = as(Part.SECRETARY).against(reviewed)
                .put(address + "/decision", silent(meeting, reviewed)).is(200);
        read("/api/meetings/" + meeting, decided);
        byte[] printed = reading(Part.EMPLOYEE).file(
                "/choose/meetings/" + meeting + "/minutes?format=pdf");
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Minutes of", "Approved",
                            "Member voted abstain", "3,000.00, by consent",
                            "Log head when this was made")
                    .contains("evidence " + read(address, decided)
                            .at("decisions/0/evidence").substring(0, 20));
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).as("tagged").isTrue();
        }
    }

    private Answer proposedOn(LocalDate day) {
        return as(Part.MEMBER).get("/api/council/agenda?asOf=" + day).is(200);
    }

    private List<String> matters(LocalDate day, Answer about) {
        List<String> kinds = new ArrayList<>();
        proposedOn(day).json().get("matters").forEach(one -> {
            if (one.get("id").asString().equals(about.at("stream"))) {
                kinds.add(one.get("kind").asString());
            }
        });
        return kinds;
    }

    private Answer reviewed(int cost) {
        Map<String, Object> body = new HashMap<>(body(initiative()));
        body.put("options", List.of(
                Map.of("option", "0", "title", "Do nothing", "doNothing", true),
                Map.of("option", "a", "title", "Say two hours", "costs", List.of(
                        Map.of("name", "Software", "amounts", List.of(cost))))));
        Answer drafted = as(Part.ANALYST).post("/api/business-cases", body).is(201);
        return reviewed("/api/business-cases/" + drafted.reference(), drafted);
    }
}
