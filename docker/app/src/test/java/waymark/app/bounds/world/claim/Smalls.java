package waymark.app.bounds.world.claim;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import waymark.app.bounds.world.CommandDoor;
import waymark.app.bounds.world.Samples;
import waymark.app.bounds.world.World;
import waymark.app.testing.Part;

/** Small claims of a benefit, a sample of them, and another benefit on the same effect. */
public record Smalls(World world) {

    public void drawn(Map<String, String> addresses, Map<String, Object> things) {
        String benefit = world.as(Part.ANALYST).post("/api/benefits", Samples.benefit(world))
                .is(201).reference();
        things.put("smallBenefit", benefit);
        world.as(Part.ANALYST).put("/api/benefits/" + benefit + "/effect",
                placed("small " + benefit)).is(200);
        world.as(Part.ANALYST).put("/api/benefits/" + world.thing("benefit") + "/effect",
                placed("other " + benefit)).is(200);
        for (String month : List.of("2026-01", "2026-02", "2026-03", "2026-04")) {
            world.as(Part.PROJECT_MANAGER).post("/api/benefits/" + benefit + "/claims",
                    Map.of("amount", Map.of("amount", BigDecimal.TEN, "currency", "EUR"), "from",
                            month + "-01", "to", month + "-28"))
                    .is(200);
        }
        addresses.put("/api/claim-samples", world.as(Part.FINANCE).post("/api/claim-samples",
                Map.of("claims", List.of(claim(benefit, 1), claim(benefit, 2)), "size", 1))
                .is(201).reference());
    }

    /** On one effect, for customers whom nothing else is for. */
    private static Map<String, Object> placed(String customers) {
        return Map.of("family", "CONVERSION", "segment", Map.of("conditions",
                List.of(Map.of("attribute", "group", "anyOf", List.of(customers)))));
    }

    private static Map<String, Object> claim(String benefit, int number) {
        return new HashMap<>(Map.of("benefit", benefit, "claim", number));
    }

    /** The body of a door about many claims or benefits; null for all others. */
    public static @Nullable Map<String, Object> of(World world, CommandDoor door) {
        String benefit = world.thing("smallBenefit");
        Map<String, Object> verification = claim(benefit, 7);
        verification.put("result", "FULLY");
        return switch (door.toString()) {
            case "POST /api/claim-samples" -> Map.of("claims",
                    List.of(claim(benefit, 3), claim(benefit, 4)), "size", 1);
            case "POST /api/claims/verifications" -> Map.of("verifications",
                    List.of(verification));
            case "PUT /api/benefits/{id}/effect" -> placed("other " + benefit);
            case "POST /api/effects/settlements" -> Map.of("from", "2026-01-01", "to",
                    "2026-12-31", "reason", "As both see it", "shares", List.of(
                            Map.of("benefit", benefit, "share", 50),
                            Map.of("benefit", world.thing("benefit"), "share", 50)));
            case "PUT /api/programme/materiality" -> Map.of("materiality",
                    Map.of("amount", 1000, "currency", "EUR"), "reason", "As agreed");
            case "POST /api/own-costs" -> Map.of("amount", Map.of("amount", BigDecimal.TEN,
                    "currency", "EUR"), "effectiveOn", "2026-01-31", "ledgerReference", "CC-1",
                    "what", "Two analysts");
            default -> null;
        };
    }
}
