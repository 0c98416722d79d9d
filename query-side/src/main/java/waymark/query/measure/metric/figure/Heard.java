package waymark.query.measure.metric.figure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.measure.metric.definition.Population;
import waymark.api.measure.metric.definition.Rating;
import waymark.api.measure.metric.definition.Slice;
import waymark.api.measure.metric.period.Grain;
import waymark.query.kernel.AsOf;
import waymark.query.listen.feedback.answer.Suppression;
import waymark.query.measure.metric.cell.Cells;
import waymark.query.measure.metric.cell.Cells.Place;
import waymark.query.measure.metric.cell.Counts;
import waymark.query.measure.metric.cell.Wanted;
import waymark.query.measure.metric.cell.voice.Measure;

/**
 * What was heard of a population: counts of answers by period. What employees answer is added up
 * from whole months in which five or more answered, and from those alone, so that no difference of
 * two figures tells of fewer (MET-5).
 */
@Component
public class Heard {

    private final Cells cells;
    private final Clock clock;

    Heard(Cells cells, Clock clock) {
        this.cells = cells;
        this.clock = clock;
    }

    /** What is asked of a population. */
    public static Wanted of(Population population, Grain grain) {
        Rating rating = Objects.requireNonNull(population.rating(), "it is read from answers");
        FeedbackSourceId source = population.source();
        Wanted all = source == null
                ? Wanted.all(Objects.requireNonNull(population.relation(), "or a source").name(),
                        true, Measure.of(rating), grain)
                : Wanted.all(source.value(), false, Measure.of(rating), grain);
        Slice slice = population.slice();
        return slice == null ? all : all.at(slice.dimension(), slice.value());
    }

    /** Counts by period. */
    public SortedMap<LocalDate, Counts> byPeriod(Wanted wanted, Grain grain, AsOf asOf) {
        return periods(cells.daily(wanted, asOf), grain);
    }

    /** The same of employees: whole months alone, and a part only where no other can be found. */
    public SortedMap<LocalDate, Counts> byMonthOfFive(Wanted wanted, Grain grain, AsOf asOf) {
        Map<String, SortedMap<LocalDate, Counts>> parts = partsOfFive(wanted, asOf);
        return regrouped(parts.getOrDefault(
                wanted.place() == null ? "" : wanted.place(), new TreeMap<>()), grain);
    }

    /**
     * What employees answered by place and month, where it may be shown. Of the past only months
     * that read the same today: of those that grew, two views a step apart would tell one answer.
     */
    public Map<String, SortedMap<LocalDate, Counts>> partsOfFive(Wanted wanted, AsOf asOf) {
        Map<String, SortedMap<LocalDate, Counts>> known = months(wanted, asOf);
        if (asOf.past()) {
            AsOf now = new AsOf(Long.MAX_VALUE, LocalDate.now(clock), false);
            LocalDate last = Grain.MONTH.after(Grain.MONTH.begins(wanted.to())).minusDays(1);
            Map<String, SortedMap<LocalDate, Counts>> today = months(
                    wanted.between(wanted.from(), last), now);
            known.forEach((place, months) -> months.entrySet().retainAll(
                    today.getOrDefault(place, new TreeMap<>()).entrySet()));
        }
        return known;
    }

    private Map<String, SortedMap<LocalDate, Counts>> months(Wanted wanted, AsOf asOf) {
        Wanted whole = new Wanted(wanted.pool(), wanted.pooled(), wanted.measures(), "", "",
                Grain.MONTH, wanted.from(), wanted.to());
        SortedMap<LocalDate, Counts> all = periods(cells.daily(whole, asOf), Grain.MONTH);
        all.values().removeIf(counts -> counts.n() < Scores.FEW);
        if (wanted.dimension().isEmpty()) {
            return new HashMap<>(Map.of("", all));
        }
        Map<String, SortedMap<LocalDate, Counts>> parts = places(
                cells.daily(whole.by(wanted.dimension()), asOf));
        for (LocalDate month : all.keySet()) {
            Set<String> shown = Suppression.shown(sizes(parts, month), n(all.get(month)));
            parts.forEach((place, months) -> {
                if (!shown.contains(place)) {
                    months.remove(month);
                }
            });
        }
        parts.values().forEach(months -> months.keySet().retainAll(all.keySet()));
        return parts;
    }

    private static Map<String, Long> sizes(
            Map<String, SortedMap<LocalDate, Counts>> parts, LocalDate month) {
        return parts.entrySet().stream().filter(part -> part.getValue().containsKey(month))
                .collect(
                        Collectors.toMap(Map.Entry::getKey, part -> n(part.getValue().get(month))));
    }

    private static long n(@Nullable Counts counts) {
        return counts == null ? 0 : counts.n();
    }

    private static Map<String, SortedMap<LocalDate, Counts>> places(Map<Place, Counts> daily) {
        Map<String, SortedMap<LocalDate, Counts>> places = new TreeMap<>();
        daily.forEach((place, counts) -> places
                .computeIfAbsent(place.place(), none -> new TreeMap<>())
                .merge(Grain.MONTH.begins(place.day()), counts, Counts::plus));
        return places;
    }

    private static SortedMap<LocalDate, Counts> periods(Map<Place, Counts> daily, Grain grain) {
        SortedMap<LocalDate, Counts> periods = new TreeMap<>();
        daily.forEach((place, counts) -> periods.merge(
                grain.begins(place.day()), counts, Counts::plus));
        return periods;
    }

    private static SortedMap<LocalDate, Counts> regrouped(
            SortedMap<LocalDate, Counts> months, Grain grain) {
        SortedMap<LocalDate, Counts> periods = new TreeMap<>();
        months.forEach((month, counts) -> periods.merge(
                grain.begins(month), counts, Counts::plus));
        return periods;
    }
}
