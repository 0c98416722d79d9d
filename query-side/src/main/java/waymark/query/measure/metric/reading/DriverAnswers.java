package waymark.query.measure.metric.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.measure.metric.MetricQuery.AskDrivers;
import waymark.api.measure.metric.definition.Definition;
import waymark.api.measure.metric.definition.Rating;
import waymark.api.measure.metric.period.Grain;
import waymark.api.measure.metric.period.Period;
import waymark.api.measure.metric.view.DriversView;
import waymark.api.measure.metric.view.DriversView.Driver;
import waymark.api.worth.Method;
import waymark.api.worth.signal.FalseDiscovery;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.measure.metric.MetricRow;
import waymark.query.measure.metric.Metrics;
import waymark.query.measure.metric.cell.Cells;
import waymark.query.measure.metric.cell.Cells.Place;
import waymark.query.measure.metric.cell.Counts;
import waymark.query.measure.metric.cell.Wanted;
import waymark.query.measure.metric.cell.voice.Measure;
import waymark.query.measure.metric.figure.Heard;

/** Answers what drives a metric, by what those who answered rated beside it. */
@Component
class DriverAnswers {

    private final Metrics metrics;
    private final Cells cells;

    DriverAnswers(Metrics metrics, Cells cells) {
        this.metrics = metrics;
        this.cells = cells;
    }

    @QueryHandler
    DriversView ask(AskDrivers query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        AsOf asOf = viewer.asOf();
        MetricRow metric = metrics.find(query.metric(), asOf);
        Period period = query.period() == null
                ? MovesAnswers.lastWhole(Grain.QUARTER, asOf)
                : query.period();
        Definition by = metric.on(period.to()).definition();
        List<Rated> rated = by.population().isHeard() && by.population().slice() == null
                && !metrics.byEmployees(metric, asOf) ? rated(by, period, asOf) : List.of();
        List<Integer> called = FalseDiscovery.moved(
                rated.stream().map(Rated::effect).toList(), FalseDiscovery.USUAL);
        BigDecimal usual = Rated.usual(rated);
        List<Driver> drivers = new ArrayList<>();
        for (int at = 0; at < rated.size(); at++) {
            drivers.add(rated.get(at).driver(metric, called.contains(at), usual));
        }
        drivers.sort(Comparator.comparing(Driver::place)
                .thenComparing(driver -> Objects.requireNonNullElse(
                        driver.gain(), BigDecimal.ZERO), Comparator.reverseOrder()));
        return new DriversView(metric.id(), by.shownIn(), period.written(), drivers,
                sentence(drivers, by.shownIn()), Method.KEY_DRIVER.key());
    }

    private List<Rated> rated(Definition by, Period period, AsOf asOf) {
        Rating outcome = Objects.requireNonNull(by.population().rating(), "it is heard");
        List<String> measures = new ArrayList<>();
        for (Rating other : Rating.values()) {
            if (other != outcome) {
                measures.add(Measure.among(outcome, true, other));
                measures.add(Measure.among(outcome, false, other));
            }
        }
        Wanted wanted = Heard.of(by.population(), period.grain())
                .between(period.from(), period.to()).measured(measures);
        List<Rated> rated = new ArrayList<>(pairs(by, outcome, cells.summed(wanted, asOf)));
        rated.addAll(pairs(by, outcome, cells.summed(wanted.by("touchpoint"), asOf)));
        return rated;
    }

    private static List<Rated> pairs(
            Definition by, Rating outcome, Map<Place, Counts> found) {
        List<Rated> rated = new ArrayList<>();
        found.forEach((place, well) -> {
            for (Rating other : Rating.values()) {
                if (place.measure().equals(Measure.among(outcome, true, other))) {
                    Counts badly = found.get(new Place(Measure.among(outcome, false, other),
                            place.place(), place.day()));
                    Rated pair = badly == null
                            ? null
                            : Rated.of(by, place.place(), other,
                                    List.of(well, badly));
                    if (pair != null) {
                        rated.add(pair);
                    }
                }
            }
        });
        return rated;
    }

    private static String sentence(List<Driver> drivers, String unit) {
        if (drivers.isEmpty()) {
            return "Nobody rated anything beside it in this period, so nothing can be said of"
                    + " what drives it.";
        }
        Driver first = drivers.getFirst();
        return switch (first.place()) {
            case MEND_FIRST -> "Look at " + name(first.touchpoint(), first.rating())
                    + " first: those who rate it well score higher by "
                    + Told.effect(first.importance(), unit) + ", and only "
                    + Told.number(Objects.requireNonNullElse(first.performance().value(),
                            BigDecimal.ZERO))
                    + " % do.";
            case KEEP -> "What matters goes well; keep "
                    + name(first.touchpoint(), first.rating()) + ".";
            case NOT_SHOWN -> "The data do not show that any of the " + drivers.size()
                    + " looked at matters more than chance.";
        };
    }

    static String name(@Nullable String touchpoint, Rating rating) {
        String what = switch (rating) {
            case NPS -> "recommendation";
            case CSAT -> "satisfaction";
            case CES -> "ease";
            case STARS -> "stars";
        };
        return touchpoint == null ? what : what + " with " + touchpoint;
    }
}
