package waymark.app.bounds.world;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** A project that is expected to cost more than the programme tolerates. */
final class Overrun {

    /** The reference of the exception that opens by itself. */
    static String of(World world) {
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

    private Overrun() {}
}
