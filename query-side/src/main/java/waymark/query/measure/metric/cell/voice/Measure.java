package waymark.query.measure.metric.cell.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import waymark.api.measure.metric.definition.Rating;

/**
 * One thing that an answer counts towards: a rating, or a rating among those who rate another thing
 * well or not, from which drivers are told.
 *
 * @param family of which measures a customer has one voice together
 * @param name as it stands in the table, for example {@code NPS} or {@code NPS+CSAT}
 * @param step which step of the scale was answered, the lowest being 0
 */
public record Measure(String family, String name, int step) {

    /** Of everybody who answered. */
    public static String of(Rating rating) {
        return rating.name();
    }

    /** Of those who rate another thing well, or of those who do not. */
    public static String among(Rating rating, boolean well, Rating other) {
        return rating.name() + (well ? "+" : "-") + other.name();
    }

    /** All that an answer counts towards. */
    static List<Measure> of(Map<Rating, Integer> ratings) {
        List<Measure> measures = new ArrayList<>();
        ratings.forEach((rating, given) -> {
            int step = given - rating.least();
            measures.add(new Measure(rating.name(), of(rating), step));
            ratings.forEach((other, also) -> {
                if (other != rating) {
                    measures.add(new Measure(rating.name() + "|" + other.name(),
                            among(rating, other.isGood(also), other), step));
                }
            });
        });
        return measures;
    }
}
