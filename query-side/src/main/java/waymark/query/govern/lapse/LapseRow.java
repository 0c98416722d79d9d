package waymark.query.govern.lapse;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The days of one thing that passed in vain and were told.
 *
 * @param id the id of the project, case or benefit
 */
record LapseRow(String id, List<Told> told) {

    /**
     * One of them.
     *
     * @param part the name of a milestone, or the number of a condition or claim
     */
    record Told(String part, LocalDate due) {}

    LapseRow with(Told more) {
        return new LapseRow(id, Stream.concat(told.stream(), Stream.of(more)).toList());
    }
}
