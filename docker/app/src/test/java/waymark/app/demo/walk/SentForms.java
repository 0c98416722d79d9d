package waymark.app.demo.walk;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.app.bounds.world.CommandDoor;

/**
 * The forms of a page, held against the doors that they send to: a field that its door does not
 * know, and one that it needs and nobody can fill, would have every sending refused.
 */
record SentForms(List<CommandDoor> doors) {

    private static final Pattern FORM = Pattern.compile("<form([^>]*)>(.*?)</form>",
            Pattern.DOTALL);
    private static final Pattern API = Pattern.compile("\\sdata-api=\"(\\w+) ([^\"?]+)");
    private static final Pattern NAME = Pattern.compile(
            "<(?:input|select|textarea)[^>]*\\sname=\"([^\"]+)\"");

    /** What is amiss with them. */
    List<String> faults(String page) {
        return FORM.matcher(page).results().flatMap(this::faults).toList();
    }

    private Stream<String> faults(MatchResult form) {
        Matcher api = API.matcher(form.group(1));
        if (!api.find()) {
            return Stream.empty();
        }
        String sends = api.group(1) + " " + api.group(2);
        return door(sends).map(door -> faults(door, form.group(1), names(form.group(2))).stream()
                .map(fault -> door + " " + fault)).orElseGet(Stream::empty);
    }

    /** The door that an address leads to: of several the one that names most of it. */
    private Optional<CommandDoor> door(String sends) {
        return doors.stream()
                .filter(door -> sends.matches(door.toString().replaceAll("\\{[^}]+}", "[^/]+")))
                .min((one, other) -> Long.compare(variables(one), variables(other)));
    }

    private static long variables(CommandDoor door) {
        return door.path().chars().filter(letter -> letter == '{').count();
    }

    private static List<String> names(String form) {
        return NAME.matcher(form).results().map(name -> name.group(1)).distinct().toList();
    }

    private static List<String> faults(CommandDoor door, String form, List<String> names) {
        List<String> faults = new ArrayList<>();
        if (door.isChange() && !form.contains("data-if-match=\"")) {
            faults.add("is sent no version");
        }
        if (door.multipart()) {
            return faults;
        }
        Type body = door.body();
        names.stream()
                .filter(name -> !takes(body, name.replaceAll("\\[[^]]*]", "").split("\\.", -1)))
                .forEach(name -> faults.add("does not know " + name));
        if (body instanceof Class<?> type && type.isRecord()) {
            Arrays.stream(type.getRecordComponents()).filter(SentForms::isNeeded)
                    .map(RecordComponent::getName)
                    .filter(needed -> names.stream().noneMatch(
                            name -> name.split("[.\\[]", -1)[0].equals(needed)))
                    .forEach(needed -> faults.add("is never told " + needed));
        }
        return faults;
    }

    private static boolean isNeeded(RecordComponent part) {
        return !part.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && !part.getType().equals(boolean.class);
    }

    private static boolean takes(@Nullable Type type, String[] steps) {
        if (type == null || steps.length == 0) {
            return type != null;
        }
        if (type instanceof ParameterizedType many) {
            Type[] of = many.getActualTypeArguments();
            return many.getRawType() == Map.class || takes(of[of.length - 1], steps);
        }
        return type instanceof Class<?> plain && plain.isRecord()
                && Arrays.stream(plain.getRecordComponents())
                        .filter(part -> part.getName().equals(steps[0]))
                        .anyMatch(part -> takes(part.getGenericType(),
                                Arrays.copyOfRange(steps, 1, steps.length)));
    }
}
