package waymark.app.choose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is written before a council meets, for tests of one program and of several. */
public final class Papers {

    /** Why a problem rests on no insight. */
    public static final Map<String, Object> WAIVED = Map.of("waiver", "Told by the field");

    private static final Map<String, String> PAIN = Map.of("persona", "A family",
            "need", "to know when", "situation", "a line is installed",
            "obstacle", "the window is a day", "consequence", "a day off work");

    /**
     * What hinders a family.
     *
     * @param grounds the insights that it rests on, or why there are none
     */
    public static Map<String, Object> problem(Map<String, Object> grounds) {
        Map<String, Object> problem = new HashMap<>(grounds);
        problem.putAll(Map.of("kind", "PAIN", "statement", PAIN));
        return problem;
    }

    /** What is to be done about it. */
    public static Map<String, Object> initiative(String problem, String owner) {
        return Map.of("title", "Two hours", "summary", "Promise two hours",
                "problems", List.of(problem), "owner", owner);
    }

    /**
     * The case for it: to go on as before, or to pay 8,500 euros once for what is worth 6,800 in
     * each of two years.
     *
     * @param owner of the benefit
     */
    public static Map<String, Object> businessCase(String initiative, String owner) {
        return Map.of("initiative", initiative, "title", "Two hours", "summary", "Fewer visits",
                "currency", "EUR", "startsOn", "2026-01-01", "chosen", "a", "options", List.of(
                        Map.of("option", "0", "title", "Do nothing", "doNothing", true),
                        Map.of("option", "a", "title", "Say two hours", "costs", List.of(Map.of(
                                "name", "Software", "amounts", List.of(8500, 0, 0))),
                                "benefits", List.of(Map.of("name", "Fewer visits",
                                        "benefitClass", "CASHABLE", "owner", owner, "amounts",
                                        List.of(0, 6800, 6800), "margin", 25)))));
    }

    private Papers() {}
}
