package waymark.query.audit.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;

/**
 * A rule, what it asks, and the stored names of the events that are recorded under it.
 *
 * @param rule its name, for example {@code BC-2}
 */
record Control(String rule, String asks, List<String> events) {

    private static final String BOOK = "/record/controls.txt";

    /** All of them by their names. */
    static final List<Control> ALL = read();

    private static final Map<String, Set<String>> RULES = byEvent();

    /** The rules that an event stood under. */
    static Set<String> over(Event event) {
        Named named = event.getClass().getAnnotation(Named.class);
        return named == null ? Set.of() : RULES.getOrDefault(named.value(), Set.of());
    }

    private static List<Control> read() {
        try (InputStream book = Control.class.getResourceAsStream(BOOK)) {
            byte[] bytes = Objects.requireNonNull(book, BOOK).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Control::parsed).sorted(Comparator.comparing(Control::subject)
                            .thenComparingInt(Control::number))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String subject() {
        return rule.substring(0, rule.indexOf('-'));
    }

    private int number() {
        return Integer.parseInt(rule.substring(rule.indexOf('-') + 1));
    }

    private static Control parsed(String line) {
        String[] parts = line.split("\\|", -1);
        String events = parts[2].strip();
        return new Control(parts[0].strip(), parts[1].strip(),
                events.isEmpty() ? List.of() : List.of(events.split("\\s+")));
    }

    private static Map<String, Set<String>> byEvent() {
        Map<String, Set<String>> rules = new HashMap<>();
        ALL.forEach(one -> one.events.forEach(event -> rules.merge(event, Set.of(one.rule),
                (some, more) -> Stream.concat(some.stream(), more.stream())
                        .collect(Collectors.toUnmodifiableSet()))));
        return Map.copyOf(rules);
    }
}
