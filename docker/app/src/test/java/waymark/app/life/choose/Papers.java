package waymark.app.life.choose;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The two business cases, as their authors write them. */
final class Papers {

    private static final Map<String, Object> NOTHING = Map.of("option", "0", "title",
            "Do nothing", "doNothing", true);

    /** One that pays: two years by quarters, asked before and after how many visits fail. */
    static Map<String, Object> window(String owner) {
        return paper("INI-1", "Two-hour install window", "QUARTER", Map.of("option", "A",
                "title", "Say when it slips",
                "costs", List.of(line("Dispatch software", quarters("8500", "0")),
                        Map.of("name", "Hotline number", "recurrence", "RUNNING", "amounts",
                                quarters("0", "300"))),
                "benefits", List.of(Map.of("name", "Fewer second visits", "benefitClass",
                        "CASHABLE", "owner", owner, "amounts", quarters("0", "3000"),
                        "margin", 25, "method", "PRE_POST"))));
    }

    /** One that does not. */
    static Map<String, Object> concierge(String owner) {
        return paper("INI-2", "A concierge for every move", "YEAR", Map.of("option", "A",
                "title", "Somebody to call by name",
                "costs", List.of(line("Four concierges", amounts("60000", "0", "0", "0"))),
                "benefits", List.of(Map.of("name", "Fewer who leave", "benefitClass", "MARGIN",
                        "owner", owner, "margin", 50, "amounts",
                        amounts("10000", "12000", "12000", "12000")))));
    }

    private static Map<String, Object> paper(
            String initiative, String title, String frequency, Map<String, Object> option) {
        return Map.of("initiative", initiative, "title", title, "summary",
                "What it takes and what it brings.", "currency", "EUR", "frequency", frequency,
                "startsOn", "2027-01-01", "chosen", "A", "options", List.of(NOTHING, option));
    }

    private static Map<String, Object> line(String name, List<BigDecimal> amounts) {
        return Map.of("name", name, "amounts", amounts);
    }

    private static List<BigDecimal> quarters(String first, String later) {
        List<BigDecimal> all = new java.util.ArrayList<>(
                Collections.nCopies(8, new BigDecimal(later)));
        all.set(0, new BigDecimal(first));
        return all;
    }

    private static List<BigDecimal> amounts(String... each) {
        return List.of(each).stream().map(BigDecimal::new).toList();
    }

    private Papers() {}
}
