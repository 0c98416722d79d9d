package waymark.query.measure.metric.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.kernel.refusal.Refused;
import waymark.api.measure.metric.MetricQuery.AskSeries;
import waymark.api.measure.metric.MetricRefusal;
import waymark.api.measure.metric.definition.Definition;
import waymark.api.measure.metric.period.Grain;
import waymark.api.measure.metric.period.Period;
import waymark.api.measure.metric.view.MetricView.BreakView;
import waymark.api.measure.metric.view.SeriesView;
import waymark.api.measure.metric.view.SeriesView.Point;
import waymark.api.worth.score.Effect;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.measure.metric.MetricRow;
import waymark.query.measure.metric.Metrics;
import waymark.query.measure.metric.figure.Breaks;
import waymark.query.measure.metric.figure.Figures;
import waymark.query.measure.metric.figure.Figures.Window;
import waymark.query.measure.metric.figure.Scores;
import waymark.query.measure.metric.figure.Slot;

/** Answers how a metric went over time. */
@Component
class SeriesAnswers {

    private final Metrics metrics;
    private final Figures figures;
    private final Breaks breaks;

    SeriesAnswers(Metrics metrics, Figures figures, Breaks breaks) {
        this.metrics = metrics;
        this.figures = figures;
        this.breaks = breaks;
    }

    @QueryHandler
    SeriesView ask(AskSeries query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        AsOf asOf = viewer.asOf();
        MetricRow metric = metrics.find(query.metric(), asOf);
        Window window = window(query, asOf);
        SortedMap<LocalDate, Slot> slots = figures.slots(metric, window, asOf);
        Window seen = slots.isEmpty()
                ? window
                : new Window(window.grain(), window.slice(), slots.firstKey(), window.to());
        List<BreakView> cuts = breaks.within(metric, seen, asOf);
        Control control = Control.of(points(metric, slots, window.grain(), asOf), cuts);
        Definition by = metric.on(window.to()).definition();
        return new SeriesView(metric.id(), window.grain(),
                query.slice() == null ? null : query.slice().written(), by.shownIn(),
                control.points(), cuts, control.chart(),
                sentence(metric, slots, window.grain(), cuts), by.formula().key(),
                by.formula().definition(), asOf.effective(), asOf.position());
    }

    private static Window window(AskSeries query, AsOf asOf) {
        Grain grain = query.grain();
        LocalDate asked = query.to() == null ? asOf.effective() : query.to();
        LocalDate last = asked.isAfter(asOf.effective()) ? asOf.effective() : asked;
        if (query.from() != null && query.from().isAfter(asked)) {
            throw new Refused(MetricRefusal.WRONG_WAY_ROUND);
        }
        LocalDate first = Window.first(grain, last);
        LocalDate from = query.from() == null ? first : grain.begins(query.from());
        LocalDate end = grain.after(grain.begins(last)).minusDays(1);
        return new Window(grain, query.slice(), from.isBefore(first) ? first : from,
                end.isAfter(asOf.effective()) ? asOf.effective() : end);
    }

    private static List<Point> points(
            MetricRow metric, SortedMap<LocalDate, Slot> slots, Grain grain, AsOf asOf) {
        List<Point> points = new ArrayList<>();
        slots.forEach((first, slot) -> {
            Period period = new Period(grain, first);
            boolean running = period.to().isAfter(asOf.effective());
            points.add(new Point(period.written(), first,
                    running ? asOf.effective() : period.to(),
                    Scores.view(slot.observed().score(slot.by()), metric.traits().worthwhile(),
                            Scores.rate(slot.observed().n(), slot.invited())),
                    running, null));
        });
        return points;
    }

    /** What the last period says, against the one before it. */
    private static String sentence(MetricRow metric, SortedMap<LocalDate, Slot> slots,
            Grain grain, List<BreakView> cuts) {
        if (slots.isEmpty()) {
            return "There is nothing to show yet.";
        }
        LocalDate last = slots.lastKey();
        Slot now = Objects.requireNonNull(slots.get(last), "its last key");
        String is = metric.traits().name() + " in " + Told.period(new Period(grain, last)) + ": "
                + Told.score(Scores.view(now.observed().score(now.by()),
                        metric.traits().worthwhile(), null), now.by().shownIn());
        SortedMap<LocalDate, Slot> earlier = slots.headMap(last);
        if (earlier.isEmpty()) {
            return is + ".";
        }
        LocalDate before = earlier.lastKey();
        if (cuts.stream().anyMatch(cut -> cut.on().isAfter(before))) {
            return is + ". Not comparable with what came before: " + cuts.getLast().reason()
                    + ".";
        }
        return is + ". " + change(metric, Changes.effect(now, earlier.get(before)),
                now.by().shownIn(), Told.period(new Period(grain, before)));
    }

    private static String change(
            MetricRow metric, @Nullable Effect change, String unit, String before) {
        if (change == null || !change.isChange()) {
            return Told.NOTHING + " since " + before + ".";
        }
        boolean better = Told.better(
                change.figure().orThrow(), metric.traits().direction());
        return (better ? "Better than " : "Worse than ") + before + " by "
                + Told.effect(Scores.view(change, true), unit) + ".";
    }
}
