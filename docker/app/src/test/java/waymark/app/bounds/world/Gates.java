package waymark.app.bounds.world;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** Bodies of design rules and of the gates that ask for them. */
final class Gates {

    static Optional<Map<String, Object>> of(World world, CommandDoor door) {
        return switch (door.toString()) {
            case "POST /api/design-rules" -> Optional.of(Samples.rule(world));
            case "POST /api/design-rules/{id}/waivers" -> Optional.of(Map.of("project",
                    world.thing("project"), "reason", "Not yet", "until",
                    LocalDate.now(ZoneOffset.UTC).plusDays(20).toString()));
            case "POST /api/projects/{id}/gates" -> Optional.of(Map.of("kind", "PILOT"));
            default -> Optional.empty();
        };
    }

    private Gates() {}
}
