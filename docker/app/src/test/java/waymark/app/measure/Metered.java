package waymark.app.measure;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;
import waymark.app.testing.intake.Imports;

/** What tests of metrics share: sources with answers, and metrics that are made of them. */
public abstract class Metered extends WaymarkTest {

    private static final List<Map<String, String>> COLUMNS = List.of(column("Day", "RECEIVED_AT"),
            column("Customer", "CUSTOMER"), column("NPS", "NPS"), column("CSAT", "CSAT"),
            column("Channel", "CHANNEL"), column("About", "TOUCHPOINT"),
            column("Team", "SEGMENT"));

    /** The heading of a file of answers. */
    protected static final String HEADING = "Day,Customer,NPS,CSAT,Channel,About,Team\n";

    private static Map<String, String> column(String header, String field) {
        return Map.of("header", header, "field", field);
    }

    protected final String source(String kind, String relation) {
        return as(Part.ANALYST).post("/api/feedback-sources", Map.of("name",
                "Source " + System.nanoTime(), "kind", kind, "relation", relation, "mapping",
                Map.of("datePattern", "uuuu-MM-dd", "columns", COLUMNS))).is(201).reference();
    }

    /** The import once it is over and known to be. */
    protected final Answer imported(String source, String rows) {
        return Imports.ended(as(Part.EMPLOYEE), Imports.sent(as(Part.ANALYST), source,
                (HEADING + rows).getBytes(StandardCharsets.UTF_8)).is(202));
    }

    /** So many rows of one day, each of another customer. */
    protected static String rows(int many, String day, String rest) {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < many; row++) {
            rows.append(day).append(",c").append(System.nanoTime()).append(',').append(rest)
                    .append('\n');
        }
        return rows.toString();
    }

    /** A metric of a source's answers to "would you recommend us". */
    protected final Answer heard(String source, String kind) {
        return defined(Map.of("described", "Everybody asked", "rating", "NPS", "source", source),
                kind, "NET_PROMOTER");
    }

    /** A metric whose figures come by hand. */
    protected final Answer counted(String kind, String method) {
        return defined(Map.of("described", "Households"), kind, method);
    }

    private Answer defined(Map<String, Object> population, String kind, String method) {
        return as(Part.ANALYST).post("/api/metrics", Map.of("name", "Metric "
                + System.nanoTime(), "role", "OUTCOME", "direction", "MORE_IS_BETTER",
                "definition", definition("How was it?", kind, method, population))).is(201);
    }

    protected static Map<String, Object> definition(
            String question, String kind, String method, Map<String, Object> population) {
        return new HashMap<>(Map.of("kind", kind, "question", question, "method", method,
                "population", population));
    }

    protected final Answer read(Answer metric, String rest) {
        String after = rest.contains("after=") || rest.contains("knownAt=")
                ? ""
                : (rest.contains("?") ? "&" : "?") + "after=" + metric.header("Waymark-Position");
        return as(Part.EMPLOYEE).get("/api/metrics/" + metric.reference() + rest + after);
    }

    protected final Answer observed(Answer metric, String from, String to, long part) {
        return as(Part.FINANCE).post("/api/metrics/" + metric.reference() + "/observations",
                Map.of("from", from, "to", to, "observed",
                        Map.of("cases", Map.of("part", part, "whole", 1_000))));
    }
}
