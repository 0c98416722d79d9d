package waymark.app.choose.businesscase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import waymark.app.choose.Councils;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** A case whose amounts follow from what it takes for granted, said anew and compared. */
class EditorHttpTest extends Councils {

    @Test
    void amounts_follow_from_named_assumptions_and_a_draft_is_appraised_as_it_stands() {
        Answer drafted = drafted("customers * churn_saved * margin");
        String address = "/api/business-cases/" + drafted.reference();
        Answer read = read(address, drafted);
        assertThat(decimal(read, "options/1/benefits/0/inBase/1/likely/amount"))
                .isEqualByComparingTo("20000.00");
        assertThat(decimal(read, "options/1/benefits/0/inBase/1/high/amount"))
                .isEqualByComparingTo("42900.00");
        Answer draft = read(address + "/appraisal", drafted);
        assertThat(draft.at("frozen")).isEqualTo("false");
        assertThat(decimal(draft, "figures/chosen/headline/benefits/amount"))
                .isEqualByComparingTo("40000.00");
        Answer submitted = as(Part.ANALYST).against(drafted)
                .put(address + "/submission", Map.of()).is(200);
        Answer frozen = read(address + "/appraisal", submitted);
        assertThat(frozen.at("frozen")).isEqualTo("true");
        assertThat(frozen.json().at("/figures")).isEqualTo(draft.json().at("/figures"));
        assertThat(read(address + "/risk", drafted).json().at("/tornado/bars/0/driver")
                .asString()).isEqualTo("churn_saved");
    }

    @Test
    void what_is_typed_is_appraised_as_it_would_be_kept_and_nothing_is_recorded() {
        Answer drafted = drafted("customers * churn_saved * margin");
        String address = "/api/business-cases/" + drafted.reference();
        Map<String, Object> typed = paper("", "customers * churn_saved * margin", "20000");
        typed.remove("initiative");
        Answer tried = as(Part.ANALYST).post("/api/appraisals", typed).is(200);
        Answer kept = read(address + "/appraisal", drafted);
        assertThat(tried.json()).isEqualTo(kept.json().at("/figures"));
        typed.put("assumptions", List.of());
        assertThat(as(Part.ANALYST).post("/api/appraisals", typed).is(422).at("field"))
                .isEqualTo("options.formula");
        as(Part.MEMBER).post("/api/appraisals", typed).is(403);
        assertThat(read(address, drafted).header("ETag")).isEqualTo(drafted.header("ETag"));
    }

    @Test
    void what_is_no_formula_is_refused_at_its_field() {
        for (String wrong : List.of("customers / 2", "T(java.lang.Runtime)", "visitors")) {
            Answer refused = as(Part.ANALYST).post("/api/business-cases",
                    paper(initiative(), wrong, "20000")).is(422);
            assertThat(refused.at("field")).as(wrong).isEqualTo("options.formula");
            assertThat(refused.at("accepted")).isNotBlank();
        }
    }

    @Test
    void amounts_fall_into_the_fiscal_year_in_which_their_period_begins() {
        Answer drafted = drafted("margin");
        Answer read = read("/api/business-cases/" + drafted.reference() + "/appraisal", drafted);
        assertThat(read.json().at("/years")).hasSize(3);
        assertThat(decimal(read, "years/0/costs/amount")).isEqualByComparingTo("20000.00");
        assertThat(decimal(read, "years/2/net/amount")).isEqualByComparingTo("100.00");
        assertThat(decimal(read, "years/2/running/amount")).isEqualByComparingTo("-19800.00");
    }

    @Test
    void two_versions_are_compared_line_by_line() {
        Answer drafted = drafted("customers * churn_saved * margin");
        String address = "/api/business-cases/" + drafted.reference();
        Map<String, Object> anew = paper("", "customers * churn_saved", "25000");
        anew.remove("initiative");
        Answer redrafted = as(Part.FINANCE).against(drafted).put(address, anew).is(200);
        Answer read = read(address + "/versions", redrafted);
        assertThat(read.at("earlier/revision")).isEqualTo("1");
        assertThat(read.at("later/author")).isEqualTo(person(Part.FINANCE));
        assertThat(read.json().at("/changes").toString())
                .contains("\"line\":\"option a, b1 More stay\",\"what\":\"formula\"",
                        "\"was\":\"customers * churn_saved * margin\"",
                        "\"line\":\"option a, c1 Callers\",\"what\":\"likely, 2026-01-01\","
                                + "\"was\":\"20000.00 EUR\",\"is\":\"25000.00 EUR\"")
                .doesNotContain("summary");
        assertThat(as(Part.MEMBER).get(address + "/versions?earlier=2&later=2").is(200).json()
                .at("/changes")).isEmpty();
        as(Part.MEMBER).get(address + "/versions?later=3").is(404);
        assertThat(reading(Part.MEMBER).open("/choose/cases/" + drafted.reference()
                + "/versions?after=" + redrafted.header("Waymark-Position")).is(200).text())
                .contains("What do they say otherwise?", "25000.00 EUR");
    }

    @Test
    void a_case_is_printed_on_two_pages() throws IOException {
        Answer drafted = drafted("customers * churn_saved * margin");
        byte[] file = reading(Part.MEMBER).file("/choose/cases/" + drafted.reference()
                + "?format=pdf&after=" + drafted.header("Waymark-Position"));
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(pdf)).contains("They stay",
                    "Net present value", "chance that it loses money", "churn_saved",
                    "By fiscal year", "Cases like it", "figures as the draft stands");
        }
    }

    @Test
    void thirty_lines_over_ten_years_are_printed_on_two_pages_too() throws IOException {
        Answer drafted = as(Part.ANALYST).post("/api/business-cases", tenYears()).is(201);
        byte[] file = reading(Part.MEMBER).file("/choose/cases/" + drafted.reference()
                + "?format=pdf&after=" + drafted.header("Waymark-Position"));
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(pdf)).contains("2032", "2033 to 2035")
                    .contains("and 32 more, on the page of the case");
        }
    }

    @Test
    void a_line_is_removed_from_the_middle_and_another_added_at_once() {
        Answer drafted = as(Part.ANALYST).post("/api/business-cases",
                costing("Callers", "Letters", "Gifts")).is(201);
        String address = "/api/business-cases/" + drafted.reference();
        Map<String, Object> anew = costing();
        anew.remove("initiative");
        anew.put("options", List.of(Map.of("option", "a", "title", "Call them", "costs", List.of(
                Map.of("line", "c1", "name", "Callers", "amounts", List.of(1)),
                Map.of("line", "c3", "name", "Gifts", "amounts", List.of(1)),
                Map.of("name", "Visits", "amounts", List.of(1))))));
        Answer redrafted = as(Part.ANALYST).against(drafted).put(address, anew).is(200);
        assertThat(read(address, redrafted).json().at("/options/0/costs").valueStream()
                .map(one -> one.at("/line").asString() + " " + one.at("/name").asString()))
                .containsExactly("c1 Callers", "c3 Gifts", "c2 Visits");
    }

    private Map<String, Object> costing(String... names) {
        Map<String, Object> paper = paper(initiative(), "customers", "1");
        paper.put("options", List.of(Map.of("option", "a", "title", "Call them", "costs",
                Stream.of(names).map(name -> Map.of("name", name, "amounts", List.of(1)))
                        .toList())));
        return paper;
    }

    private Map<String, Object> tenYears() {
        Map<String, Object> paper = paper(initiative(), "customers", "1");
        List<Object> months = Collections.nCopies(120, 250);
        paper.put("frequency", "MONTH");
        paper.put("summary", "Why it is worth it. ".repeat(300));
        paper.put("options", List.of(Map.of("option", "a", "title", "All of it", "summary",
                "What is done. ".repeat(100), "costs", IntStream.rangeClosed(1, 30)
                        .mapToObj(at -> Map.of("name", "Cost " + at, "amounts", months,
                                "margin", 25))
                        .toList())));
        paper.put("assumptions", IntStream.rangeClosed(1, 40).mapToObj(at -> granted("a" + at,
                List.of("1", "2", "3"), "of what is told at length")).toList());
        return paper;
    }

    private Answer drafted(String formula) {
        return as(Part.ANALYST).post("/api/business-cases",
                paper(initiative(), formula, "20000")).is(201);
    }

    private Map<String, Object> paper(String initiative, String formula, String cost) {
        Map<String, Object> paper = new HashMap<>(Map.of("initiative", initiative, "title",
                "They stay", "summary", "Call those who mean to leave", "currency", "EUR",
                "startsOn", "2026-01-01", "chosen", "a", "options", List.of(
                        Map.of("option", "0", "title", "Do nothing", "doNothing", true),
                        Map.of("option", "a", "title", "Call them", "costs", List.of(Map.of(
                                "name", "Callers", "amounts", List.of(cost, 0, 0))),
                                "benefits", List.of(Map.of("name", "More stay",
                                        "benefitClass", "MARGIN", "owner",
                                        person(Part.OTHER_MANAGER), "amounts", List.of(0, 1, 1),
                                        "formula", formula))))));
        paper.put("assumptions", List.of(
                granted("customers", List.of("9000", "10000", "11000"), "customers"),
                granted("churn_saved", List.of("0", "2", "3"), "% of customers"),
                granted("margin", List.of("80", "100", "130"), "EUR a year")));
        return paper;
    }

    private Map<String, Object> granted(String name, List<String> three, String unit) {
        return Map.of("name", name, "statement", "It stays so", "owner",
                person(Part.OTHER_MANAGER), "checkOn", "2027-01-01", "range",
                Map.of("low", three.get(0), "likely", three.get(1), "high", three.get(2),
                        "unit", unit));
    }
}
