package waymark.app.door.problem;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.PropertyBindingException;
import tools.jackson.databind.exc.ValueInstantiationException;
import waymark.api.kernel.StreamId;
import waymark.api.kernel.refusal.Unacceptable;

/** Tells what is wrong with a JSON body, by place and by field, in words of the client's side. */
final class JsonProblems {

    private static final int LONGEST_FIELD = 200;
    private static final String NULL = "Cannot map `null`";

    static Problem of(@Nullable Throwable cause) {
        return switch (cause) {
            case null -> Problem.of(HttpRefusal.BODY_MISSING);
            case StreamConstraintsException _ -> Problem.of(HttpRefusal.JSON_TOO_LARGE);
            case InputCoercionException no -> wrongType(no, no.getTargetType());
            case StreamReadException no -> unreadable(no);
            case PropertyBindingException no -> unknownProperty(no);
            case InvalidNullException no -> Problem.of(HttpRefusal.MISSING).at(field(no));
            case MismatchedInputException no -> wrongType(no, no.getTargetType());
            case ValueInstantiationException no -> unacceptable(no, no.getType().getRawClass());
            case JacksonException no -> unacceptable(no, Object.class);
            default -> Problem.of(HttpRefusal.UNREADABLE_JSON);
        };
    }

    private static Problem unreadable(StreamReadException no) {
        String words = String.valueOf(no.getOriginalMessage());
        boolean twice = words.startsWith("Duplicate");
        Problem problem = Problem
                .of(twice ? HttpRefusal.DUPLICATE_PROPERTY : HttpRefusal.UNREADABLE_JSON);
        TokenStreamLocation place = no.getLocation();
        if (place == null || place.getLineNr() < 1) {
            return problem.at(field(no));
        }
        return problem.at(field(no)).saying(problem.sentence() + " See line "
                + place.getLineNr() + ", column " + place.getColumnNr() + ".");
    }

    private static Problem unknownProperty(PropertyBindingException no) {
        var known = no.getKnownPropertyIds();
        String names = known == null
                ? ""
                : known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
        return Problem.of(HttpRefusal.UNKNOWN_PROPERTY).at(field(no)).accepting(names);
    }

    private static Problem wrongType(JacksonException no, @Nullable Class<?> target) {
        if (no.getCause() instanceof Unacceptable) {
            return unacceptable(no, target == null ? Object.class : target);
        }
        Problem problem = Accepted.problem(target).at(field(no));
        boolean isMissing = String.valueOf(no.getOriginalMessage()).startsWith(NULL);
        return isMissing
                ? Problem.of(HttpRefusal.MISSING).at(field(no)).accepting(problem.accepted())
                : problem;
    }

    private static Problem unacceptable(JacksonException no, Class<?> made) {
        for (Throwable cause = no; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unacceptable why) {
                return DomainProblems.unacceptable(why, joined(field(no), why.field(), made));
            }
        }
        return Problem.of(HttpRefusal.NOT_ACCEPTED).at(field(no));
    }

    /**
     * The place of a part, or of a field of that part, which may be named with the names that lead
     * to it; an id is a part without fields.
     */
    private static String joined(String place, String field, Class<?> made) {
        if (place.isEmpty() || field.isEmpty() || StreamId.class.isAssignableFrom(made)) {
            return place.isEmpty() ? field : place;
        }
        List<String> there = List.of(place.replaceAll("\\[[0-9]+]", "").split("\\."));
        List<String> named = List.of(field.split("\\."));
        int same = Math.min(there.size(), named.size());
        while (!there.subList(there.size() - same, there.size()).equals(named.subList(0, same))) {
            same--;
        }
        return Stream.concat(Stream.of(place), named.stream().skip(same))
                .collect(Collectors.joining("."));
    }

    private static String field(JacksonException no) {
        List<JacksonException.Reference> path = no.getPath();
        var field = new StringBuilder();
        for (var step : path) {
            if (step.getPropertyName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return field.substring(0, Math.min(LONGEST_FIELD, field.length()));
    }

    private JsonProblems() {}
}
