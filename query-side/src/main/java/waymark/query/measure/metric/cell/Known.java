package waymark.query.measure.metric.cell;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.query.measure.metric.cell.voice.Answered;
import waymark.query.measure.metric.cell.voice.Deltas;
import waymark.query.measure.metric.cell.voice.Voices;

/**
 * What was known at a position: the cells of whole days of recording up to one, and what has to be
 * added to them or taken off because the position lies within a day. The nearer end of the day is
 * taken, so that readers of the present, who are at most a moment behind, add up next to nothing.
 */
@Component
class Known {

    private final JdbcClient client;
    private final AnswerRows answers;

    Known(JdbcClient client, AnswerRows answers) {
        this.client = client;
        this.answers = answers;
    }

    /**
     * What counts.
     *
     * @param upTo the last day of recording that counts; none for all
     * @param rest what is to be added to that
     */
    record Upto(@Nullable LocalDate upTo, Deltas rest) {}

    private record Day(LocalDate recordedOn, long lastPosition) {}

    private static final Day BEGINNING = new Day(LocalDate.of(1, 1, 1), 0);

    Upto at(long position) {
        List<Day> days = client.sql("""
                (select recorded_on, last_position from metric_day
                  where last_position < :at order by recorded_on desc fetch first 1 row only)
                union all
                (select recorded_on, last_position from metric_day
                  where last_position >= :at order by recorded_on fetch first 1 row only)
                order by recorded_on""").param("at", position)
                .query((row, at) -> new Day(row.getObject(1, LocalDate.class), row.getLong(2)))
                .list();
        if (days.isEmpty() || days.getLast().lastPosition() < position) {
            return new Upto(null, new Deltas());
        }
        Day day = days.getLast();
        Day before = days.size() == 1 ? BEGINNING : days.getFirst();
        long ahead = day.lastPosition() - position;
        return ahead <= position - before.lastPosition()
                ? new Upto(day.recordedOn(), between(position, day.lastPosition(), -1))
                : new Upto(before.recordedOn(), between(before.lastPosition(), position, 1));
    }

    private Deltas between(long from, long to, int sign) {
        Deltas deltas = new Deltas();
        if (from < to) {
            List<Answered> begun = answers.begun(from, to);
            List<Answered> ended = answers.ended(from, to);
            begun.forEach(answer -> deltas.every(answer, sign));
            ended.forEach(answer -> deltas.every(answer, -sign));
            Set<String> customers = new HashSet<>(CellProjector.customers(begun));
            customers.addAll(CellProjector.customers(ended));
            Voices.takeOff(answers.of(customers, from), deltas, -sign);
            Voices.takeOff(answers.of(customers, to), deltas, sign);
        }
        return deltas;
    }
}
