package waymark.app.bounds.world;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import waymark.app.bounds.world.claim.Smalls;

/** Bodies that the types alone do not tell: parts that only together make sense. */
public final class Samples {

    public static final Map<String, Object> INSIGHT = Map.of("title", "They wait", "statement",
            "They wait for a day.", "evidence", List.of(Map.of("kind", "INTERVIEW", "stance",
                    "SUPPORTS", "summary", "Five of five said so", "observedOn", "2026-06-01")));

    private static final Map<String, Object> OBSERVED = Map.of("counts",
            List.of(1, 0, 0, 2, 0, 3, 4, 5, 6, 7, 8));

    /** The body of a door that needs more than its type says; null for all others. */
    static @Nullable Map<String, Object> of(World world, CommandDoor door) {
        return switch (door.toString()) {
            case "POST /api/problems" -> problem();
            case "POST /api/rule-proposals" -> rule(world);
            case "POST /api/initiatives" -> initiative(world);
            case "PUT /api/initiatives/{id}/aim" -> Map.of("problems",
                    List.of(world.thing("problem")));
            case "POST /api/business-cases" -> businessCase(world);
            case "PUT /api/business-cases/{id}" -> without("initiative", businessCase(world));
            case "POST /api/quick-tracks" -> quickTrack(world);
            case "POST /api/projects" -> Map.of("initiative", world.thing("initiative"),
                    "plannedFinish", "2027-03-01");
            case "POST /api/benefits" -> benefit(world);
            case "POST /api/outcomes" -> outcome(world);
            case "POST /api/feedback-sources" -> source();
            case "POST /api/people" -> Map.of("name", "Ana Bound", "email",
                    unique() + "@waymark.example");
            case "POST /api/people/{id}/account" -> Map.of("login", unique());
            case "PUT /api/outcomes/{id}" -> without("kind", without("initiative",
                    outcome(world)));
            case "PUT /api/meetings/{id}/opening" -> Map.of("present",
                    List.of(world.thing("seated")));
            default -> goingBack(world, door);
        };
    }

    /** What concerns customers somebody goes back to. */
    private static @Nullable Map<String, Object> goingBack(World world, CommandDoor door) {
        return switch (door.toString()) {
            case "POST /api/follow-ups" -> followup(world);
            case "POST /api/erasures" -> Beside.erasure(world);
            case "PUT /api/projects/{id}/manager" -> Map.of("manager", world.thing("owner"));
            case "PUT /api/follow-ups/{id}/owner" -> Map.of("owner", world.thing("owner"));
            case "PUT /api/feedback-sources/{id}/follow-up-rule" -> Map.of("triggers",
                    List.of(Map.of("kind", "DETRACTOR", "scale", "NPS", "from", 0, "to", 6,
                            "owner", world.thing("owner"))));
            case "POST /api/feedback", "POST /api/feedback/batch" -> pushed(world, door);
            default -> others(world, door);
        };
    }

    private static @Nullable Map<String, Object> others(World world, CommandDoor door) {
        if (door.path().startsWith("/api/objectives")) {
            return Goals.of(world, door);
        }
        Map<String, Object> beside = Beside.of(world, door);
        return beside == null
                ? Gates.of(world, door).orElseGet(() -> alike(world, door))
                : beside;
    }

    private static Map<String, Object> pushed(World world, CommandDoor door) {
        Map<String, Object> answer = Map.of("nps", 9);
        return door.path().endsWith("batch")
                ? Map.of("source", world.thing("source"), "answers", List.of(answer))
                : Map.of("source", world.thing("source"), "answer", answer);
    }

    /** What says the same whatever the world holds. */
    private static @Nullable Map<String, Object> alike(World world, CommandDoor door) {
        return switch (door.toString()) {
            case "POST /api/initiatives/{id}/scores" -> Map.of("method", "ICE", "inputs",
                    Map.of("IMPACT", 5, "CONFIDENCE", 5, "EASE", 5));
            case "POST /api/benefits/{id}/measurements" -> Map.of("amount", euro(100),
                    "ledgerReference", "FI-1", "effectiveOn",
                    LocalDate.now(ZoneOffset.UTC).toString());
            case "PUT /api/feedback-looks/{id}/mapping" -> Map.of("columns", List.of(
                    Map.of("header", "Day", "field", "RECEIVED_AT"),
                    Map.of("header", "Score", "field", "NPS")));
            case "PUT /api/council/seats/{person}" -> Map.of("seat", "MEMBER");
            case "PUT /api/programme/profile" -> Map.of("decidingPeople", 12, "regulated", false,
                    "reason", "As it was");
            case "PUT /api/programme/work-limit" -> Map.of("limit", 6, "reason", "As agreed");
            case "PUT /api/programme/north-star" -> Map.of("northStar", "Every home online.");
            case "POST /api/programme/setup" -> Map.of("decidingPeople", 12, "name", "Again",
                    "currency", "EUR");
            case "POST /api/follow-ups/{id}/recovery" -> Map.of("scale", "NPS", "score", 9);
            case "POST /api/projects/{id}/weekly" -> Map.of("words", "On the way");
            case "POST /api/metrics/{id}/observations" -> observation();
            case "PUT /api/observations/{id}/correction" -> Map.of("observed", OBSERVED,
                    "reason", "Two were counted twice");
            default -> Smalls.of(world, door);
        };
    }

    static Map<String, Object> metric() {
        return Map.of("name", unique(), "role", "OUTCOME", "direction", "MORE_IS_BETTER",
                "definition", Map.of("kind", "NPS", "question", "Would you recommend us?",
                        "method", "NET_PROMOTER", "population", Map.of("described", "All")));
    }

    static Map<String, Object> observation() {
        return Map.of("from", "2026-05-01", "to", "2026-05-31", "observed", OBSERVED);
    }

    /** Another one, so that the first is still free to be recorded. */
    static Map<String, Object> earlierObservation() {
        return Map.of("from", "2026-04-01", "to", "2026-04-30", "observed", OBSERVED);
    }

    private static Map<String, Object> without(String name, Map<String, Object> body) {
        Map<String, Object> less = new HashMap<>(body);
        less.remove(name);
        return less;
    }

    static Map<String, Object> rule(World world) {
        return Map.of("kind", "PROTECT", "rule", "Somebody answers", "problem",
                world.thing("problem"));
    }

    static Map<String, Object> problem() {
        return Map.of("kind", "PAIN", "statement", Map.of("persona", "A customer", "need",
                "to know when", "situation", "a visit slips", "obstacle", "nobody calls",
                "consequence", "a day"), "waiver", "Known for years");
    }

    static Map<String, Object> initiative(World world) {
        return Map.of("title", "Call first", "summary", "Call before each visit", "problems",
                List.of(world.thing("problem")), "owner", world.thing("owner"));
    }

    static Map<String, Object> businessCase(World world) {
        return Map.of("initiative", world.thing("initiative"), "title", "Two hours", "summary",
                "Fewer visits", "currency", "EUR", "startsOn", "2026-01-01", "chosen", "a",
                "options", List.of(
                        Map.of("option", "0", "title", "Do nothing", "doNothing", true),
                        Map.of("option", "a", "title", "Say two hours", "costs", List.of(Map.of(
                                "name", "Software", "amounts", List.of(8500, 0, 0))), "benefits",
                                List.of(Map.of("name", "Fewer visits", "benefitClass",
                                        "CASHABLE", "owner", world.thing("owner"), "amounts",
                                        List.of(0, 6800, 6800), "margin", 25)))));
    }

    public static Map<String, Object> quickTrack(World world) {
        return Map.of("title", "Call first", "problem", world.thing("problem"), "change",
                "Call before each visit", "cost", euro(1900), "checkOn",
                LocalDate.now(ZoneOffset.UTC).plusDays(20).toString(), "owner",
                world.thing("owner"), "department", world.thing("department"));
    }

    public static Map<String, Object> benefit(World world) {
        return Map.of("initiative", world.thing("initiative"), "name", "Fewer visits",
                "benefitClass", "CASHABLE", "planned", euro(2000), "from", "2026-01-01", "to",
                "2026-12-31", "method", "DIRECT_COUNT");
    }

    static Map<String, Object> outcome(World world) {
        return new HashMap<>(Map.of("kind", "PROGRESS", "initiative",
                world.thing("initiative"), "youSaid", "I took a third day off.", "weDid",
                "The engineer now sends a text.", "evidence",
                List.of(Map.of("link", world.thing("initiative")))));
    }

    public static Map<String, Object> source() {
        return Map.of("name", unique(), "kind", "SURVEY", "relation", "RELATIONSHIP",
                "mapping", Map.of("columns", List.of(
                        Map.of("header", "Day", "field", "RECEIVED_AT"),
                        Map.of("header", "Score", "field", "NPS"))));
    }

    static Map<String, Object> followup(World world) {
        return Map.of("kind", "COMPLAINT", "matter", "Nobody came", "owner",
                world.thing("owner"));
    }

    private static Map<String, Object> euro(int amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    public static String unique() {
        return "bound-" + System.nanoTime();
    }

    private Samples() {}
}
