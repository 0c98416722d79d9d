package waymark.query.measure.metric.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.measure.metric.MetricRefusal;
import waymark.api.measure.metric.definition.Definition;
import waymark.api.measure.metric.definition.Slice;
import waymark.api.measure.metric.observation.Observed;
import waymark.api.measure.metric.period.Grain;
import waymark.api.measure.metric.view.MetricView.Versioned;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.measure.metric.MetricRow;
import waymark.query.measure.metric.Metrics;
import waymark.query.measure.metric.cell.Counts;
import waymark.query.measure.metric.cell.Wanted;
import waymark.query.measure.metric.figure.InvitedBoard.Invited;
import waymark.query.measure.metric.observation.Nested;
import waymark.query.measure.metric.observation.ObservationRow;
import waymark.query.measure.metric.observation.Observations;

/** What there is of a metric, period by period, by the definition that held in each. */
@Component
public class Figures {

    private final Heard heard;
    private final Observations observations;
    private final Metrics metrics;
    private final Board<Invited> invited;

    Figures(Heard heard, Observations observations, Metrics metrics, Boards boards) {
        this.heard = heard;
        this.observations = observations;
        this.metrics = metrics;
        this.invited = boards.of(InvitedBoard.class);
    }

    /**
     * What is asked for.
     *
     * @param slice only this part, or null for all
     * @param from the first day
     * @param to the last day
     */
    public record Window(Grain grain, @Nullable Slice slice, LocalDate from, LocalDate to) {

        private static final int MOST = 400;

        /** The first day of the most periods that are told, up to the one of this day. */
        public static LocalDate first(Grain grain, LocalDate last) {
            LocalDate first = grain.begins(last);
            for (int more = 1; more < MOST && first.getYear() > 1900; more++) {
                first = grain.before(first);
            }
            return first;
        }
    }

    /** What there is in each period that has something, by its first day. */
    public SortedMap<LocalDate, Slot> slots(MetricRow metric, Window window, AsOf asOf) {
        if (metrics.byEmployees(metric, asOf) && window.grain().compareTo(Grain.MONTH) < 0) {
            throw new Refused(MetricRefusal.TOO_FINE);
        }
        SortedMap<LocalDate, Slot> slots = new TreeMap<>();
        for (Versioned version : metric.definitions()) {
            Window held = held(metric, version, window);
            if (!held.from().isAfter(held.to())) {
                slots.putAll(version.definition().population().isHeard()
                        ? heard(metric, version.definition(), held, asOf)
                        : byHand(metric, version, held, asOf));
            }
        }
        return slots;
    }

    /** The part of a window in which a version holds; it ends before it begins if in none. */
    public static Window held(MetricRow metric, Versioned version, Window window) {
        LocalDate first = version.from() == null ? LocalDate.of(1, 1, 1) : version.from();
        return new Window(window.grain(), window.slice(), later(first, window.from()),
                earlier(metric.lastDayOf(version), window.to()));
    }

    private SortedMap<LocalDate, Slot> heard(
            MetricRow metric, Definition definition, Window window, AsOf asOf) {
        Wanted wanted = wanted(definition, window);
        SortedMap<LocalDate, Counts> counts = metrics.byEmployees(metric, asOf)
                ? heard.byMonthOfFive(wanted, window.grain(), asOf)
                : heard.byPeriod(wanted, window.grain(), asOf);
        SortedMap<LocalDate, Slot> slots = new TreeMap<>();
        Invited asked = window.slice() == null ? asked(definition, asOf) : null;
        counts.forEach((first, count) -> slots.put(first, new Slot(
                Observed.answers(count.ofSteps(definition.method().steps())), definition,
                asked == null
                        ? null
                        : asked.between(first, window.grain().after(first).minusDays(1)))));
        return slots;
    }

    /** What is asked of the answers; a part of a part cannot be told from the cells. */
    public static Wanted wanted(Definition definition, Window window) {
        Slice slice = window.slice();
        Slice always = definition.population().slice();
        Wanted wanted = Heard.of(definition.population(), window.grain())
                .between(window.from(), window.to());
        if (slice == null || slice.equals(always)) {
            return wanted;
        }
        if (always != null) {
            throw new Refused(MetricRefusal.NO_SLICE);
        }
        return wanted.at(slice.dimension(), slice.value());
    }

    private @Nullable Invited asked(Definition definition, AsOf asOf) {
        FeedbackSourceId source = definition.population().source();
        return source == null || definition.population().slice() != null
                ? null
                : invited.find(source.value(), asOf).orElse(null);
    }

    private SortedMap<LocalDate, Slot> byHand(
            MetricRow metric, Versioned version, Window window, AsOf asOf) {
        SortedMap<LocalDate, Slot> slots = new TreeMap<>();
        List<ObservationRow> rows = observations.shown(metric, asOf).stream()
                .filter(row -> row.definitionVersion() == version.number() && lies(row, window))
                .toList();
        Nested.outermost(rows).forEach(row -> slots.merge(
                window.grain().begins(row.span().from()),
                new Slot(row.reading().observed(), version.definition(), row.reading().invited()),
                Slot::plus));
        return slots;
    }

    /** Whether an observation tells of a period within a window. */
    public static boolean lies(ObservationRow row, Window window) {
        Grain grain = window.grain();
        boolean same = window.slice() == null
                ? row.span().slice() == null
                : window.slice().equals(row.span().slice());
        return same && grain.begins(row.span().from()).equals(grain.begins(row.span().to()))
                && !row.span().to().isBefore(window.from())
                && !row.span().from().isAfter(window.to());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
