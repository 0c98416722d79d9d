package waymark.command.deliver.project.bulk;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The heading of a file.
 *
 * @param written what stands in it, from left to right
 * @param places where each known column stands
 */
public record Heading(List<String> written, Map<String, Integer> places) {

    public Heading {
        written = List.copyOf(written);
        places = Map.copyOf(places);
    }

    /** What means nothing here. */
    public List<String> ignored() {
        return IntStream.range(0, written.size())
                .filter(place -> !places.containsValue(place) && !written.get(place).isEmpty())
                .mapToObj(written::get).toList();
    }
}
