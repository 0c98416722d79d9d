package waymark.app.bounds.world;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import waymark.app.bounds.world.claim.Smalls;
import waymark.app.testing.Answer;
import waymark.app.testing.Http;
import waymark.app.testing.Part;
import waymark.app.testing.intake.Imports;

/** One thing of every kind, made over HTTP, and a body for every command that concerns them. */
public final class World {

    static final byte[] FILE = "Day,Score,Name\n2026-03-01,9,One\n".getBytes(
            StandardCharsets.UTF_8);

    private final Function<Part, Http> as;
    private final Map<String, Object> things = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final Bodies bodies = new Bodies(things);

    public World(Function<Part, Http> as, Function<Part, String> person) {
        this.as = as;
        for (String field : List.of("owner", "manager", "head", "deputy", "sponsor", "member")) {
            things.put(field, person.apply(Part.PROJECT_MANAGER));
        }
        Map.of("seated", Part.MEMBER, "standIn", Part.CHAIR)
                .forEach((field, part) -> things.put(field, person.apply(part)));
        things.putAll(Map.of("currency", "EUR", "departments", List.of()));
        things.put("settings", JsonMapper.shared().convertValue(as.apply(Part.ADMIN)
                .get("/api/programme/settings").is(200).json().get("settings"), Map.class));
        choose(person.apply(Part.CHAIR));
        understand();
        deliver();
        listen();
        followUp();
        measure();
        seat(person.apply(Part.MEMBER));
    }

    private void choose(String head) {
        make(Part.ADMIN, "department", "/api/departments", Map.of("name", Samples.unique()));
        as(Part.ADMIN).with("If-Match", "0").put("/api/departments/" + things.get("department")
                + "/head", Map.of("head", head)).is(200);
        make(Part.ADMIN, "people", "/api/people",
                Map.of("name", "Ana Bound", "email", Samples.unique() + "@waymark.example"));
        things.put("into", name(as(Part.ANALYST).post("/api/insights", Samples.INSIGHT).is(201)));
        make(Part.ANALYST, "insight", "/api/insights", Samples.INSIGHT);
        make(Part.ANALYST, "problem", "/api/problems", Samples.problem());
        things.put("problems", List.of(thing("problem")));
        talk("/api/insights/" + thing("insight"));
        talk("/api/problems/" + thing("problem"));
        as(Part.ANALYST).post("/api/problems/" + thing("problem") + "/reopening/declination",
                Map.of("reason", "It is gone")).is(409);
        make(Part.ANALYST, "proposal", "/api/rule-proposals", Samples.rule(this));
        make(Part.PROJECT_MANAGER, "initiative", "/api/initiatives", Samples.initiative(this));
        make(Part.ANALYST, "businessCase", "/api/business-cases", Samples.businessCase(this));
        things.put("cases", List.of(thing("businessCase")));
        make(Part.SECRETARY, "meeting", "/api/meetings", Map.of("date", "2026-12-04"));
    }

    /** The first word opens a discussion, which then is there for all that is refused. */
    private void talk(String item) {
        as(Part.ANALYST).post(item + "/comments", Map.of("words", "Who knows more?")).is(200);
    }

    private void understand() {
        make(Part.ANALYST, "persona", "/api/personas",
                Map.of("name", "A family that moves", "summary", "They move once a year."));
        make(Part.ANALYST, "parent", "/api/journeys", Map.of("title", "Moving", "kind", "AS_IS",
                "map", Map.of("stages", List.of(Map.of("number", 1, "name", "Moves",
                        "touchpoints", List.of(Map.of("number", 1, "words",
                                Map.of("name", "Calls")))),
                        Map.of("number", 2, "name", "Settles", "touchpoints", List.of())))));
    }

    private void deliver() {
        make(Part.PROJECT_MANAGER, "project", "/api/projects", Beside.project(this));
        addresses.put("/api/exceptions", Beside.exception(this));
        things.put("other", Beside.made(this, thing("project")));
        make(Part.ANALYST, "benefit", "/api/benefits", Samples.benefit(this));
        make(Part.MEMBER, "designRule", "/api/design-rules", Samples.rule(this));
        make(Part.ANALYST, "outcome", "/api/outcomes", Samples.outcome(this));
        new Smalls(this).drawn(addresses, things);
    }

    private void listen() {
        make(Part.ANALYST, "source", "/api/feedback-sources", Samples.source());
        Answer sent = Imports.sent(as(Part.ANALYST), thing("source"), FILE).is(202);
        addresses.put("/api/feedback-imports", name(sent));
        addresses.put("/api/feedback-looks", as(Part.ANALYST).upload("/api/feedback-looks",
                Map.of("source", thing("source")), "a.csv", FILE).is(201).at("id"));
        Imports.ended(as(Part.ANALYST), sent);
    }

    private void followUp() {
        make(Part.ANALYST, "followup", "/api/follow-ups", Samples.followup(this));
        make(Part.ANALYST, "erasure", "/api/erasures", Beside.erasure(this));
        String name = Samples.unique();
        as(Part.ANALYST).post("/api/follow-up-causes", Map.of("name", name, "group", "PROCESS"))
                .is(200);
        Answer causes = await().until(() -> as(Part.ANALYST).get("/api/follow-up-causes"),
                read -> read.text().contains(name));
        causes.json().get("causes").forEach(one -> {
            if (one.at("/cause/name").asString().equals(name)) {
                addresses.put("/api/follow-up-causes", one.at("/cause/code").asString());
            }
        });
    }

    private void measure() {
        make(Part.ANALYST, "measured", "/api/metrics", Samples.metric());
        addresses.put("/api/observations", name(as(Part.ANALYST).post("/api/metrics/"
                + thing("measured") + "/observations", Samples.earlierObservation()).is(201)));
        things.put("neighbour", Goals.neighbour(this));
        make(Part.MEMBER, "goal", "/api/objectives", Goals.goal(this));
    }

    private void seat(String seated) {
        addresses.put("/api/council/seats", seated.substring(7));
        as(Part.ADMIN).put("/api/council/seats/" + seated.substring(7),
                Map.of("seat", "MEMBER")).is(200);
    }

    /** The short reference of what was made, or its id where it has none. */
    private static String name(Answer made) {
        return made.json().hasNonNull("reference")
                ? made.reference()
                : made.at("stream").substring(made.at("stream").indexOf('/') + 1);
    }

    private void make(Part part, String name, String address, Map<String, Object> body) {
        String reference = name(as(part).post(address, body).is(201));
        things.put(name, reference);
        addresses.put(address, reference);
    }

    public String thing(String name) {
        return String.valueOf(things.get(name));
    }

    /** Whether a field of this name holds the name of a thing. */
    public boolean isThing(String field, Object value) {
        return !field.equals("currency") && value.equals(things.get(field))
                && value instanceof String;
    }

    public Http as(Part part) {
        return as.apply(part);
    }

    public Bodies bodies() {
        return bodies;
    }

    /** The address with the thing of this world in it. */
    public String address(CommandDoor door) {
        String collection = door.path().replaceAll("/\\{.*", "");
        return named(door, addresses.getOrDefault(collection, thing("people")));
    }

    /** The address with this in the place of the thing. */
    public String named(CommandDoor door, String thing) {
        return door.path().replaceFirst("\\{[^}]*}", thing)
                .replaceAll("\\{(claim|number)}", "1")
                .replace("{businessCase}", thing("businessCase"))
                .replace("{member}", thing("seated").replaceFirst(".*/", ""));
    }

    /** A body that it takes, or null where it takes none. */
    public @Nullable Map<String, Object> body(CommandDoor door) {
        Map<String, Object> known = Samples.of(this, door);
        if (known != null || !(door.body() instanceof Class<?> type)) {
            return known;
        }
        return type.isRecord() ? bodies.of(type) : new LinkedHashMap<>();
    }

    /** Asks it with this body. */
    public Answer ask(Http http, CommandDoor door, String address, @Nullable Object body) {
        String query = door.isDeletion() ? "?seat=MEMBER" : "";
        return door.multipart()
                ? http.upload(address, SampleFiles.fields(this), "a.csv",
                        SampleFiles.of(this, door))
                : http.send(door.method(), address + query, body);
    }
}
