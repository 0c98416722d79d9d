package waymark.command.deliver.project.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.command.listen.feedback.reading.file.Line;

/**
 * What the columns of a file may be called, whatever their order and case.
 *
 * @param names other names of each column, by its own
 * @param needed those without which the file says nothing
 */
public record Columns(Map<String, Set<String>> names, List<String> needed) {

    Heading of(Line first) {
        List<String> written = first.cells().stream().map(String::strip).toList();
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < written.size(); place++) {
            String column = meant(written.get(place));
            if (column != null && places.putIfAbsent(column, place) != null) {
                throw new Unacceptable("file", "Two columns are the " + column
                        + ", one of them called \"" + written.get(place) + "\".",
                        "one column of each kind");
            }
        }
        List<String> missing = needed.stream().filter(one -> !places.containsKey(one)).toList();
        if (!missing.isEmpty()) {
            throw new Unacceptable("file", "No column is called " + String.join(", none ",
                    missing) + ".", accepted());
        }
        return new Heading(written, places);
    }

    private String accepted() {
        return "a heading with " + String.join(", ", needed) + "; and, where known, "
                + names.keySet().stream().filter(one -> !needed.contains(one)).sorted()
                        .collect(Collectors.joining(", "));
    }

    /** A remark in brackets behind the name does not matter. */
    private @org.jspecify.annotations.Nullable String meant(String written) {
        String bare = written.replaceAll("\\(.*?\\)", " ").toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return names.entrySet().stream()
                .filter(one -> Stream.concat(Stream.of(one.getKey()), one.getValue().stream())
                        .anyMatch(bare::equals))
                .map(Map.Entry::getKey).findFirst().orElse(null);
    }
}
