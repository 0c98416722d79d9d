package waymark.app.bounds.world;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import waymark.app.testing.Answer;

/**
 * A refusal as it has to be told.
 *
 * @param status the HTTP status
 * @param rule the rule it names, or null for any or none
 * @param field the field it names, or null for any or none
 */
public record Refusal(int status, @Nullable String rule, @Nullable String field) {

    private static final List<String> INSIDES = List.of("Exception", "waymark.api", "java.",
            "\\tat ", "select ", "insert into", "jackson", "org.");

    /** What is wrong with an answer as this refusal; null when it is as it has to be. */
    public @Nullable String missedBy(Answer answer) {
        if (answer.status() != status) {
            return "answered " + answer.status() + " instead of " + status;
        }
        return untold(answer);
    }

    /** What is wrong with how a "no" is told, whatever its status. */
    private @Nullable String untold(Answer answer) {
        if (!answer.header("Content-Type").startsWith("application/problem+json")) {
            return "is told in another form";
        }
        JsonNode told = told(answer);
        if (INSIDES.stream().anyMatch(answer.text()::contains)) {
            return "shows the insides";
        }
        if (Stream.of("detail", "code", "accepted", "correlation")
                .anyMatch(part -> told.path(part).asString("").isBlank())) {
            return "does not say why, or what is accepted";
        }
        if (rule != null && !rule.equals(told.path("rule").asString(""))) {
            return "names another rule than " + rule;
        }
        return field == null || field.equals(told.path("field").asString(""))
                ? null
                : "names another field than " + field;
    }

    private static JsonNode told(Answer answer) {
        try {
            return answer.json();
        } catch (JacksonException noJson) {
            throw new AssertionError("no JSON: " + answer, noJson);
        }
    }
}
