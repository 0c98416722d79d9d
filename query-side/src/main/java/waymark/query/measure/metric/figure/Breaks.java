package waymark.query.measure.metric.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import waymark.api.measure.metric.definition.Definition;
import waymark.api.measure.metric.period.Grain;
import waymark.api.measure.metric.view.MetricView.BreakView;
import waymark.query.kernel.AsOf;
import waymark.query.measure.metric.MetricRow;
import waymark.query.measure.metric.Metrics;
import waymark.query.measure.metric.cell.Cells;
import waymark.query.measure.metric.figure.Figures.Window;

/**
 * Where a series breaks: where its definition changed, where somebody said so, and where people
 * were asked through other channels than before (MET-6).
 */
@Component
public class Breaks {

    private final Cells cells;
    private final Metrics metrics;

    Breaks(Cells cells, Metrics metrics) {
        this.cells = cells;
        this.metrics = metrics;
    }

    /** The breaks within a window, oldest first. */
    public List<BreakView> within(MetricRow metric, Window window, AsOf asOf) {
        List<BreakView> breaks = new ArrayList<>(metric.breaks());
        breaks.addAll(channels(metric, window, asOf));
        return breaks.stream()
                .filter(cut -> cut.on().isAfter(window.from()) && !cut.on().isAfter(window.to()))
                .sorted(Comparator.comparing(BreakView::on)).toList();
    }

    private List<BreakView> channels(MetricRow metric, Window window, AsOf asOf) {
        Definition definition = metric.on(earlier(window.to(), asOf.effective())).definition();
        if (!definition.population().isHeard() || metrics.byEmployees(metric, asOf)) {
            return List.of();
        }
        SortedMap<LocalDate, Map<String, Long>> mixes = mixes(definition, window, asOf);
        List<BreakView> breaks = new ArrayList<>();
        Map<String, Long> before = null;
        for (Map.Entry<LocalDate, Map<String, Long>> mix : mixes.entrySet()) {
            if (before != null && ChannelMix.changed(before, mix.getValue())) {
                breaks.add(new BreakView(mix.getKey(), "channel mix: " + said(before)
                        + " before, " + said(mix.getValue()) + " since"));
            }
            before = ChannelMix.tells(mix.getValue()) ? mix.getValue() : before;
        }
        return List.copyOf(breaks);
    }

    private SortedMap<LocalDate, Map<String, Long>> mixes(
            Definition definition, Window window, AsOf asOf) {
        Grain grain = window.grain();
        SortedMap<LocalDate, Map<String, Long>> mixes = new TreeMap<>();
        cells.daily(Heard.of(definition.population(), grain)
                .between(window.from(), window.to()).by("channel"), asOf)
                .forEach((place, counts) -> mixes
                        .computeIfAbsent(grain.begins(place.day()), none -> new TreeMap<>())
                        .merge(place.place(), counts.n(), Long::sum));
        return mixes;
    }

    /** The channels, the largest first: e-mail 62 %, telephone 38 %. */
    private static String said(Map<String, Long> mix) {
        long all = mix.values().stream().mapToLong(Long::longValue).sum();
        return String.join(", ", mix.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(3)
                .map(one -> one.getKey() + " " + (one.getValue() * 100 + all / 2) / all + " %")
                .toList());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
