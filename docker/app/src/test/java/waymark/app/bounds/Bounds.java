package waymark.app.bounds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.app.bounds.world.CommandDoor;
import waymark.app.bounds.world.Refusal;
import waymark.app.bounds.world.Samples;
import waymark.app.bounds.world.Twist;
import waymark.app.bounds.world.World;
import waymark.app.testing.Answer;
import waymark.app.testing.Http;
import waymark.app.testing.Part;

/** What every command refuses. Each bound lists, for one command, what was answered otherwise. */
final class Bounds {

    private static final String NOWHERE = "01990c2e-0000-7000-8000-000000000000";

    private final World world;
    private final String usedKey = Samples.unique();

    Bounds(World world) {
        this.world = world;
    }

    /** One that names nothing, however it is spelt. What is not there is taken away already. */
    List<String> unknownThing(CommandDoor door) {
        if (!door.isOfOneThing()) {
            return List.of();
        }
        String other = world.thing(world.address(door).contains("INS-") ? "problem" : "insight");
        return Stream.of(NOWHERE, other, "NO-1", "x")
                .filter(named -> !door.isDeletion() || !named.equals(NOWHERE))
                .map(named -> ask(door, world.named(door, named), world.body(door)))
                .flatMap(answer -> wrong(door, answer, answer.status() == 422
                        ? new Refusal(422, null, door.variable())
                        : new Refusal(404, "COM-3", null)))
                .toList();
    }

    /** The id of another kind of thing where a field names one. */
    List<String> foreignThing(CommandDoor door) {
        Map<String, Object> body = world.body(door);
        if (body == null) {
            return List.of();
        }
        return body.entrySet().stream()
                .filter(named -> world.isThing(named.getKey(), named.getValue()))
                .flatMap(named -> Stream.of(other(named.getKey()), "NO-1")
                        .map(other -> Twist.with(body, named.getKey(), other))
                        .flatMap(twisted -> wrong(door, ask(door, twisted),
                                new Refusal(422, null, named.getKey()))))
                .toList();
    }

    private String other(String field) {
        boolean isInsight = field.equals("insight") || field.equals("into");
        return world.thing(isInsight ? "problem" : "insight");
    }

    /** A change of what nobody said they had read (COM-1). */
    List<String> noVersion(CommandDoor door) {
        return door.isChange()
                ? wrong(door, ask(door, world.body(door)),
                        new Refusal(428, "COM-1", "If-Match")).toList()
                : List.of();
    }

    /** A version that was never there, named with whatever does not begin something (COM-1). */
    List<String> otherVersion(CommandDoor door) {
        if (door.isCreation()) {
            return List.of();
        }
        Http http = world.as(door.allowed()).with("If-Match", "\"987654\"");
        return wrong(door, world.ask(http, door, world.address(door), world.body(door)),
                new Refusal(412, "COM-1", "If-Match")).toList();
    }

    /** Somebody without the right. */
    List<String> stranger(CommandDoor door) {
        return door.strangers().stream().flatMap(part -> wrong(door,
                world.ask(world.as(part), door, world.address(door), world.body(door)),
                new Refusal(403, "COM-3", null))).toList();
    }

    /** Something that is no JSON. */
    List<String> noJson(CommandDoor door) {
        return door.body() == null
                ? List.of()
                : Stream.of("{\"a\": ", "", "nonsense", "{'a': 1}").flatMap(body -> wrong(door,
                        ask(door, body), new Refusal(400, null, null))).toList();
    }

    /** A property that nobody knows. */
    List<String> unknownProperty(CommandDoor door) {
        Map<String, Object> body = world.body(door);
        return body == null || door.body() == null
                ? List.of()
                : wrong(door, ask(door, Twist.with(body, "noSuchProperty", 1)),
                        new Refusal(422, null, "noSuchProperty")).toList();
    }

    /** A value of another kind, in each field in turn. */
    List<String> wrongKind(CommandDoor door) {
        Map<String, Object> body = world.body(door);
        if (body == null || !(door.body() instanceof Class<?> type) || !type.isRecord()) {
            return List.of();
        }
        return Twist.wrongKinds(world.bodies(), type, body).stream().flatMap(twist -> wrong(door,
                ask(door, twist.body()), new Refusal(422, null, twist.field()))).toList();
    }

    /** A key that was used for something else (COM-2). */
    List<String> usedKey(CommandDoor door) {
        Http http = world.as(door.allowed()).with("Idempotency-Key", usedKey);
        return wrong(door, world.ask(http, door, world.address(door), world.body(door)),
                new Refusal(422, "COM-2", "Idempotency-Key")).toList();
    }

    /** Uses the key for once, by everybody who may give commands. */
    void useKey() {
        for (Part part : Part.values()) {
            Http http = world.as(part).with("Idempotency-Key", usedKey);
            if (part == Part.ADMIN) {
                http.post("/api/departments", Map.of("name", Samples.unique())).is(201);
            } else if (part != Part.AUDITOR) {
                http.post("/api/quick-tracks", Twist.with(Samples.quickTrack(world), "title",
                        "The first use of a key")).is(201);
            }
        }
    }

    private Answer ask(CommandDoor door, @Nullable Object body) {
        return ask(door, world.address(door), body);
    }

    private Answer ask(CommandDoor door, String address, @Nullable Object body) {
        return world.ask(world.as(door.allowed()), door, address, body);
    }

    private static Stream<String> wrong(CommandDoor door, Answer answer, Refusal expected) {
        return Optional.ofNullable(expected.missedBy(answer))
                .map(why -> door + ": " + why + "\n    " + answer).stream();
    }
}
