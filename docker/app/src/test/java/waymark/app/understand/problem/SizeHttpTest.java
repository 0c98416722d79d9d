package waymark.app.understand.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

class SizeHttpTest extends WaymarkTest {

    @Test
    void the_sizes_of_what_an_initiative_attacks_are_added_with_their_ranges() {
        String late = sized("10", "20", "40");
        String lost = sized("1", "2", "3");
        String unsized = framed().reference();
        Answer initiative = as(Part.PROJECT_MANAGER).post("/api/initiatives", Map.of("title",
                "Two hours", "summary", "A shorter window", "problems",
                List.of(late, lost, unsized), "owner", person(Part.PROJECT_MANAGER))).is(201);
        Answer sizes = as(Part.FINANCE).get("/api/problems/sizes?initiative="
                + initiative.reference() + "&after=" + initiative.header("Waymark-Position"))
                .is(200);
        assertThat(new BigDecimal(sizes.at("costToUs/low/amount")))
                .isEqualByComparingTo("11");
        assertThat(new BigDecimal(sizes.at("costToUs/likely/amount")))
                .isEqualByComparingTo("22");
        assertThat(new BigDecimal(sizes.at("costToUs/high/amount")))
                .isEqualByComparingTo("43");
        assertThat(sizes.at("unsized/0")).isEqualTo(unsized);
        String page = reading(Part.ANALYST).open("/choose/cases/new?initiative="
                + initiative.reference()).is(200).text();
        assertThat(page).contains(late + " concerns 1,200 customers a year",
                "name=\"assumptions[0].range.low\" value=\"900\"",
                "name=\"assumptions[0].range.likely\" value=\"1200\"",
                "name=\"assumptions[0].range.high\" value=\"1500\"",
                "EUR\u00a022 (11 to 43)");
    }

    @Test
    void what_was_sized_and_analysed_stands_in_its_forms_to_be_said_better() {
        Answer framed = framed();
        String sized = framed.reference();
        Answer analysed = as(Part.ANALYST).against(sized(framed, "10", "20", "40"))
                .put("/api/problems/" + sized + "/analysis",
                        Map.of("cause", Map.of("method", "FISHBONE", "root",
                                "Routes are planned at six", "steps",
                                List.of(Map.of("bone", "Process",
                                        "because", "Nobody knows the route before six")))))
                .is(200);
        assertThat(reading(Part.ANALYST).open("/understand/problems/" + sized + "?after="
                + analysed.header("Waymark-Position")).is(200).text())
                .containsPattern("name=\"size.customers.likely\" value=\"1200\"")
                .containsPattern("name=\"size.costToUs.high.amount\" value=\"40[.0]*\"")
                .containsPattern("name=\"cause.steps\\[0\\].because\" value=\"Nobody knows")
                .containsPattern("<option value=\"FISHBONE\"[^>]*selected")
                .contains("How large is it?", "Customers a year", "900 to 1,500");
    }

    private String sized(String low, String likely, String high) {
        Answer framed = framed();
        sized(framed, low, likely, high);
        return framed.reference();
    }

    private Answer sized(Answer framed, String low, String likely, String high) {
        return as(Part.ANALYST).against(framed).put("/api/problems/" + framed.reference() + "/size",
                Map.of("size", Map.of("customers", Map.of("low", 900, "likely", 1200, "high",
                        1500), "costToUs",
                        Map.of("low", money(low), "likely", money(likely),
                                "high", money(high)))))
                .is(200);
    }

    private Answer framed() {
        return as(Part.ANALYST).post("/api/problems", Map.of("kind", "PAIN", "waiver", "Known",
                "statement", Map.of("persona", "A family", "need", "to know", "situation",
                        "they move", "obstacle", "nobody calls", "consequence", "a day")))
                .is(201);
    }

    private static Map<String, String> money(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }
}
