package waymark.app.description;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Finds where the description of the API says too little of an operation. */
final class Lint {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
    private static final Set<String> STAGES = Set.of("audit", "choose", "deliver", "govern",
            "listen", "measure", "tell", "understand");
    private static final Pattern CAMEL = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final Pattern KEBAB = Pattern.compile("[a-z]+(-[a-z]+)*|\\{[a-zA-Z]+}");

    /** What there is only one of, and what has no plural. */
    private static final Set<String> SINGLE = Set.of("programme", "council", "board", "me", "my",
            "money", "history", "trace", "people", "feedback", "calibration", "record");

    private final List<String> lapses = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    static List<String> of(JsonNode api) {
        Lint lint = new Lint();
        api.path("paths").properties().forEach(path -> {
            lint.address(path.getKey());
            path.getValue().properties().stream()
                    .filter(one -> METHODS.contains(one.getKey()))
                    .forEach(one -> lint.operation(one.getKey() + " " + path.getKey(),
                            one.getValue()));
        });
        return lint.lapses;
    }

    private void address(String path) {
        String[] steps = path.substring(1).split("/", -1);
        for (String step : steps) {
            expect(KEBAB.matcher(step).matches(), path, "is not in kebab case at " + step);
        }
        expect(steps.length > 1 && steps[0].equals("api")
                && (steps[1].endsWith("s") || SINGLE.contains(steps[1])), path, "is not a plural");
    }

    private void operation(String where, JsonNode operation) {
        String id = operation.path("operationId").asString("");
        expect(CAMEL.matcher(id).matches(), where, "has no operationId in camel case: " + id);
        expect(ids.add(id), where, "shares its operationId " + id);
        String summary = operation.path("summary").asString("");
        expect(summary.matches("[A-Z].{5,}[^.!]"), where, "has no summary: " + summary);
        JsonNode tags = operation.path("tags");
        expect(tags.size() == 1 && STAGES.contains(tags.path(0).asString()), where,
                "is of no stage: " + tags);
        operation.path("parameters").forEach(one -> expect(
                !one.path("description").asString("").isBlank(), where,
                "does not say what the parameter " + one.path("name").asString() + " is"));
        responses(where, operation.path("responses"));
    }

    private void responses(String where, JsonNode responses) {
        Set<String> statuses = new TreeSet<>(responses.propertyNames());
        expect(statuses.stream().anyMatch(status -> status.startsWith("2")), where,
                "has no answer");
        expect(statuses.stream().anyMatch(status -> status.startsWith("4")), where,
                "refuses nothing");
        statuses.stream().filter(status -> status.startsWith("4")).forEach(status -> expect(
                responses.path(status).path("$ref").asString("").endsWith("/Problem"), where,
                "tells " + status + " in another form"));
    }

    private void expect(boolean holds, String where, String otherwise) {
        if (!holds) {
            lapses.add(where + " " + otherwise);
        }
    }
}
