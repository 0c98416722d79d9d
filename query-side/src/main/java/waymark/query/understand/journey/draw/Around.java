package waymark.query.understand.journey.draw;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.api.understand.journey.view.MetricReading;

/**
 * What a map shows that does not stand on it.
 *
 * @param departments the names of departments by id
 * @param readings what metrics say, by the number of the touchpoint
 */
public record Around(
        Map<String, String> departments, Map<Integer, List<MetricReading>> readings) {

    /** Nothing is known but the map. */
    public static final Around NOTHING = new Around(Map.of(), Map.of());

    /** With these readings of any touchpoints. */
    public static Around of(Map<String, String> departments, List<MetricReading> readings) {
        return new Around(departments,
                readings.stream().collect(Collectors.groupingBy(MetricReading::number)));
    }

    /** The name of the department that answers for a touchpoint, or nothing. */
    String owner(Touchpoint touchpoint) {
        var owner = touchpoint.blueprint().owner();
        return owner == null ? "" : departments.getOrDefault(owner.value(), "");
    }

    /** What each metric says at a touchpoint, in lines of so many letters. */
    List<String> measured(Touchpoint touchpoint, int letters) {
        return readings.getOrDefault(touchpoint.number(), List.of()).stream()
                .flatMap(one -> Measured.lines(one, letters).stream()).toList();
    }
}
