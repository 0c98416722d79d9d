package waymark.app.bounds.world;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.app.testing.Part;

/** Bodies of what concerns objectives. */
final class Goals {

    static Map<String, Object> of(World world, CommandDoor door) {
        return switch (door.toString()) {
            case "PUT /api/objectives/{id}/goal" -> amended(world);
            case "PUT /api/objectives/{id}/closing" -> Map.of("result", "REACHED", "reason",
                    "Twice over");
            default -> goal(world);
        };
    }

    static Map<String, Object> goal(World world) {
        return Map.of("title", "Nobody waits a day", "metric", world.thing("measured"), "target",
                40, "dueOn", LocalDate.now(ZoneOffset.UTC).plusDays(90).toString(), "departments",
                List.of(world.thing("department"), world.thing("neighbour")));
    }

    static String neighbour(World world) {
        return world.as(Part.ADMIN).post("/api/departments", Map.of("name", Samples.unique()))
                .is(201).reference();
    }

    private static Map<String, Object> amended(World world) {
        Map<String, Object> other = new HashMap<>(goal(world));
        other.put("target", 45);
        other.put("reason", "We can do more");
        return other;
    }

    private Goals() {}
}
