package waymark.app.door.problem;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import waymark.api.kernel.refusal.Refusal;

/**
 * A "no" as it is told, to programs and to people alike.
 *
 * @param status the HTTP status
 * @param rule the rule of the domain that says no, or empty
 * @param code the code of the refusal
 * @param sentence what is wrong, in words
 * @param field the field it concerns, or empty
 * @param accepted what would be accepted, or empty
 * @param headers what HTTP wants to be said with it
 */
public record Problem(
        int status,
        String rule,
        String code,
        String sentence,
        String field,
        String accepted,
        Map<String, String> headers) {

    static Problem of(HttpRefusal no) {
        return new Problem(
                no.status(), "", no.name(), no.sentence(), "", no.accepted(), Map.of());
    }

    static Problem of(Refusal no, @Nullable String detail) {
        String sentence = detail == null ? no.sentence() : no.sentence() + " " + detail;
        return new Problem(no.kind().status(), no.rule(), no.name(), sentence, no.field(),
                no.accepted(), Map.of());
    }

    Problem at(String name) {
        return new Problem(status, rule, code, sentence, name, accepted, headers);
    }

    Problem saying(String words) {
        return new Problem(status, rule, code, words, field, accepted, headers);
    }

    Problem accepting(String words) {
        return new Problem(status, rule, code, sentence, field, words, headers);
    }

    Problem as(int otherStatus) {
        return new Problem(otherStatus, rule, code, sentence, field, accepted, headers);
    }

    Problem with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Problem(status, rule, code, sentence, field, accepted, Map.copyOf(more));
    }

    /** A name of this kind of problem that never changes. */
    public String type() {
        return rule.isEmpty() ? "about:blank" : "urn:waymark:rule:" + rule;
    }

    /** A title that is the same for every problem of the type. */
    public String title() {
        if (!rule.isEmpty()) {
            return "Refused by rule " + rule;
        }
        HttpStatus known = HttpStatus.resolve(status);
        return known == null ? "Status " + status : known.getReasonPhrase();
    }
}
