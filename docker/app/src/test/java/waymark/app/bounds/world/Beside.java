package waymark.app.bounds.world;

import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** Bodies of what stands beside a project. */
final class Beside {

    private static final List<String> ALL = List.of("changes", "risks", "pilots", "links");

    /** One of each beside the project; answers another project that it may wait for. */
    static String made(World world, String project) {
        String address = "/api/projects/" + project;
        for (String what : ALL) {
            world.as(Part.PROJECT_MANAGER).post(address + "/" + what, of(world, what)).is(200);
        }
        return world.as(Part.PROJECT_MANAGER).post("/api/projects", project(world)).is(201)
                .reference();
    }

    /** The body of a project with an approval of its own. */
    static Map<String, Object> project(World world) {
        Answer quick = world.as(Part.EMPLOYEE).post("/api/quick-tracks",
                Samples.quickTrack(world)).is(201);
        world.as(Part.CHAIR).against(quick).post("/api/initiatives/" + quick.reference()
                + "/quick-track-approval", Map.of()).is(200);
        return Map.of("initiative", quick.reference(), "plannedFinish", "2027-03-01");
    }

    /** The exception that opens by itself where more is expected than the programme tolerates. */
    static String exception(World world) {
        String project = world.thing("project");
        world.as(Part.PROJECT_MANAGER).post("/api/projects/" + project + "/weekly",
                Map.of("costs", List.of(Map.of("kind", "FORECAST", "amount",
                        Map.of("amount", 9000, "currency", "EUR")))))
                .is(200);
        Answer open = await().until(
                () -> world.as(Part.AUDITOR).get("/api/exceptions?project=" + project),
                read -> read.text().contains("\"stage\":\"OPEN\""));
        return open.at("exceptions/0/reference");
    }

    /** The body of a door beside a project that needs more than its type says, else null. */
    static @Nullable Map<String, Object> of(World world, CommandDoor door) {
        String path = door.path().replace("/api/projects/{id}/", "");
        return door.method().equals("POST") && ALL.contains(path) ? of(world, path) : null;
    }

    private static Map<String, Object> of(World world, String what) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return switch (what) {
            case "changes" -> Map.of("finish", "2027-03-" + (10 + System.nanoTime() % 9),
                    "reason", "The rota is late");
            case "risks" -> Map.of("what", "The rota is late", "likelihood", 2, "effect", 3,
                    "owner", world.thing("owner"));
            case "pilots" -> Map.of("hypothesis", "It helps", "segment", "One in five",
                    "measure", "CES", "from", today.toString(), "to",
                    today.plusDays(9).toString());
            default -> Map.of("tool", "JIRA", "key", "CRM-1", "url",
                    "https://jira.example/CRM-1");
        };
    }

    private Beside() {}

    /** What tells of the customer of a case is to be erased. */
    static Map<String, Object> erasure(World world) {
        return Map.of("followup", world.thing("followup"), "why", "Asked for by letter");
    }
}
