package waymark.app.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;
import waymark.app.testing.intake.Imports;

class PersonaHttpTest extends WaymarkTest {

    private static final Map<String, Object> MOVERS = Map.of("name", "A family that moves",
            "summary", "They move within the town.", "quote", "Just tell me when you come.",
            "goals", List.of("To be online on the first day"),
            "segment", Map.of("conditions", List.of(Map.of("attribute", "tariff", "anyOf",
                    List.of("home | office", "mobile")))),
            "empathy", Map.of("says", List.of("=When do you come?"), "pains",
                    List.of("A day off work")),
            "proposition", Map.of("offers", List.of("A window of two hours")));

    @Test
    void a_persona_is_described_part_by_part_and_read_as_of_any_moment() {
        Answer described = as(Part.ANALYST).post("/api/personas", MOVERS).is(201);
        String path = "/api/personas/" + described.reference();
        Answer drawn = as(Part.PROJECT_MANAGER).against(described).put(path + "/empathy-map",
                Map.of("empathy", Map.of("feels", List.of("Left alone")))).is(200);
        Answer now = as(Part.EMPLOYEE).get(path + after(drawn)).is(200);
        assertThat(now.at("empathy/feels/0")).isEqualTo("Left alone");
        assertThat(now.json().at("/empathy/says")).isEmpty();
        assertThat(as(Part.AUDITOR).get(path + "?knownAt=" + described.header("Waymark-Position"))
                .at("empathy/says/0")).isEqualTo("=When do you come?");
        Answer stated = as(Part.ANALYST).against(drawn).put(path + "/value-proposition", Map.of(
                "proposition", Map.of("relievers", List.of("We ring first")))).is(200);
        Answer offered = as(Part.EMPLOYEE).get(path + after(stated)).is(200);
        assertThat(offered.at("proposition/relievers/0")).isEqualTo("We ring first");
        assertThat(offered.json().at("/proposition/offers")).isEmpty();
        Answer retired = as(Part.ANALYST).against(stated)
                .put(path + "/retirement", Map.of("reason", "Nobody is like that")).is(200);
        as(Part.ANALYST).against(retired).put(path + "/segment", Map.of())
                .refusedBy("COM-3", 409);
        assertThat(as(Part.EMPLOYEE).get("/api/personas?stage=RETIRED&limit=1&" + after(retired)
                .substring(1)).at("personas/0/reference")).isEqualTo(described.reference());
    }

    @Test
    void its_segment_rule_tells_its_answers_from_others() {
        String town = "town-" + System.nanoTime();
        imported("Day,Score,Household,Town\n" + """
                %2$s,10,Family,%1$s
                %2$s,2,family,%1$s
                %2$s,9,Couple,%1$s
                %2$s,9,family,elsewhere
                """.formatted(town, LocalDate.now(ZoneOffset.UTC)));
        Answer described = as(Part.ANALYST).post("/api/personas", MOVERS).is(201);
        String path = "/api/personas/" + described.reference();
        assertThat(as(Part.ANALYST).get(path + "/segment" + after(described)).is(200).at("met"))
                .isEqualTo("0");
        Answer stated = as(Part.ANALYST).against(described).put(path + "/segment", Map.of(
                "segment", Map.of("conditions", List.of(
                        Map.of("attribute", "household", "anyOf", List.of("FAMILY", "single")),
                        Map.of("attribute", "town", "anyOf", List.of(town))))))
                .is(200);
        Answer met = as(Part.EMPLOYEE).get(path + "/segment" + after(stated)).is(200);
        assertThat(met.at("met")).isEqualTo("2");
        assertThat(met.at("nps/n")).isEqualTo("2");
        assertThat(met.json().at("/share/n").asLong()).isGreaterThanOrEqualTo(4);
        assertThat(met.text()).contains("\"attribute\":\"household\"");
        assertShown(stated, town, met.json().at("/share"));
    }

    /** On one page: the rule with what it counts, the empathy map, the value proposition. */
    private void assertShown(Answer stated, String town, JsonNode share) {
        assertThat(share.at("/figure/value").asDouble())
                .isCloseTo(200.0 / share.at("/n").asLong(), within(0.01))
                .isStrictlyBetween(share.at("/interval/low").asDouble(),
                        share.at("/interval/high").asDouble());
        String shown = reading(Part.EMPLOYEE).open("/understand/personas/" + stated.reference()
                + after(stated)).is(200).text().replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
        assertThat(shown).contains("Answers of theirs 2 ", "Share of all answers, % ",
                "where household is FAMILY or single, and town is " + town,
                "Says =When do you come? Thinks Nothing yet", "Pains A day off work Gains",
                "What we offer A window of two hours How it relieves pains Nothing yet",
                "To be online on the first day");
    }

    @Test
    void what_is_exported_as_JSON_or_CSV_comes_in_again_the_same() {
        Answer described = as(Part.ANALYST).post("/api/personas", MOVERS).is(201);
        for (String format : List.of("json", "csv", "csv-bom")) {
            String file = export(described, format).text();
            Answer again = as(Part.ANALYST).upload("/api/personas/file", Map.of(),
                    "persona." + format, file.getBytes(StandardCharsets.UTF_8)).is(201);
            assertThat(export(again, format).text()).isEqualTo(file);
            assertThat(file).contains("When do you come?");
        }
        as(Part.ANALYST).upload("/api/personas/file", Map.of(), "a.csv",
                "part,text\nname,A\nsumary,B\n".getBytes(StandardCharsets.UTF_8)).is(422);
        as(Part.ANALYST).upload("/api/personas/file", Map.of(), "a.json",
                "{\"name\":\"A\"}".getBytes(StandardCharsets.UTF_8)).is(422);
        assertThat(as(Part.ANALYST).upload("/api/personas/file", Map.of(), "a.json",
                "{\"name\":\"A\",\"summary\":\"B\",\"empathy\":{\"sais\":[]}}"
                        .getBytes(StandardCharsets.UTF_8))
                .is(422).at("detail"))
                .isEqualTo("This file cannot be read at \"empathy.sais\", line 1.");
    }

    @Test
    void it_is_printed_on_one_page_with_its_fonts_inside_and_tagged() throws IOException {
        Answer described = as(Part.ANALYST).post("/api/personas", MOVERS).is(201);
        byte[] printed = reading(Part.EMPLOYEE).file("/understand/personas/" + described.reference()
                + after(described) + "&format=pdf");
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(pdf)).contains("A family that moves")
                    .contains("A day off work");
            var resources = pdf.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).as(name.getName()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 7, 12})
    void however_much_is_known_it_stands_on_one_page(int lines) throws IOException {
        List<String> known = IntStream.range(0, lines).mapToObj(one -> "The " + one + "th time"
                + " that nobody rang although it was promised by the first who answered").toList();
        Answer described = as(Part.ANALYST).post("/api/personas", Map.of("name", "A full life",
                "summary", String.join(". ", known), "goals", known, "empathy", Map.of("says",
                        known, "thinks", known, "does", known, "feels", known, "pains", known,
                        "gains", known),
                "proposition", Map.of("offers", known, "relievers", known, "creators", known)))
                .is(201);
        try (PDDocument pdf = Loader.loadPDF(reading(Part.EMPLOYEE).file("/understand/personas/"
                + described.reference() + after(described) + "&format=pdf"))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf)).contains("How it creates gains",
                    "The " + (lines - 1) + "th time");
        }
    }

    private Answer export(Answer persona, String format) {
        return reading(Part.EMPLOYEE).open("/understand/personas/" + persona.reference()
                + after(persona) + "&format=" + format).is(200);
    }

    private void imported(String file) {
        String source = as(Part.ANALYST).post("/api/feedback-sources", Map.of("name",
                "segments-" + System.nanoTime(), "kind", "SURVEY", "relation", "RELATIONSHIP",
                "mapping", Map.of("columns", List.of(
                        Map.of("header", "Day", "field", "RECEIVED_AT"),
                        Map.of("header", "Score", "field", "NPS"),
                        Map.of("header", "Household", "field", "SEGMENT", "name", "household"),
                        Map.of("header", "Town", "field", "SEGMENT", "name", "town")))))
                .is(201).reference();
        Imports.finished(as(Part.ANALYST), source, file);
    }

    private static String after(Answer written) {
        return "?after=" + written.header("Waymark-Position");
    }
}
