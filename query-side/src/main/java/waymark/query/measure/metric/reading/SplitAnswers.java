package waymark.query.measure.metric.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.measure.metric.MetricQuery.AskSplit;
import waymark.api.measure.metric.definition.Definition;
import waymark.api.measure.metric.observation.Observed;
import waymark.api.measure.metric.period.Grain;
import waymark.api.measure.metric.period.Period;
import waymark.api.measure.metric.view.SplitView;
import waymark.api.worth.Method;
import waymark.api.worth.score.Effect;
import waymark.api.worth.signal.FalseDiscovery;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.measure.metric.MetricRow;
import waymark.query.measure.metric.Metrics;
import waymark.query.measure.metric.figure.Parts;
import waymark.query.measure.metric.figure.Scores;

/** Answers how a metric splits, each part against the rest, without picking from noise (MET-4). */
@Component
class SplitAnswers {

    private final Metrics metrics;
    private final Parts parts;

    SplitAnswers(Metrics metrics, Parts parts) {
        this.metrics = metrics;
        this.parts = parts;
    }

    @QueryHandler
    SplitView ask(AskSplit query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        AsOf asOf = viewer.asOf();
        MetricRow metric = metrics.find(query.metric(), asOf);
        Period period = query.period() == null
                ? MovesAnswers.lastWhole(Grain.QUARTER, asOf)
                : query.period();
        Map<String, Observed> found = parts.of(metric, query.by(), period, asOf);
        Definition by = metric.on(period.to()).definition();
        List<SplitView.Part> split = split(metric, by, found);
        return new SplitView(metric.id(), by.shownIn(), period.written(), query.by(),
                split.stream().sorted(Comparator
                        .comparingLong((SplitView.Part part) -> part.score().n()).reversed())
                        .toList(),
                sentence(split, by.shownIn()));
    }

    /** Each part against all others, where both can be told. */
    private static Map<String, Effect> contrasts(Map<String, Observed> parts, Definition by) {
        Map<String, Effect> contrasts = new LinkedHashMap<>();
        parts.forEach((place, observed) -> {
            Observed rest = null;
            for (Map.Entry<String, Observed> other : parts.entrySet()) {
                if (!other.getKey().equals(place)) {
                    rest = rest == null ? other.getValue() : rest.plus(other.getValue());
                }
            }
            if (rest != null && rest.n() > 0 && observed.n() > 0) {
                contrasts.put(place, Effect.between(List.of(observed.sample(by)),
                        List.of(rest.sample(by)), Method.CONTRAST));
            }
        });
        return contrasts;
    }

    private static List<SplitView.Part> split(
            MetricRow metric, Definition by, Map<String, Observed> parts) {
        Map<String, Effect> contrasts = contrasts(parts, by);
        List<String> told = List.copyOf(contrasts.keySet());
        List<String> called = FalseDiscovery.moved(
                List.copyOf(contrasts.values()), FalseDiscovery.USUAL).stream()
                .map(told::get).toList();
        long all = parts.values().stream().mapToLong(Observed::n).sum();
        List<SplitView.Part> split = new ArrayList<>();
        parts.forEach((place, observed) -> {
            Effect effect = contrasts.get(place);
            split.add(new SplitView.Part(place,
                    Scores.view(observed.score(by), metric.traits().worthwhile(), null),
                    all == 0 ? null : Scores.share(observed.n(), all),
                    effect == null ? null : Scores.view(effect, called.contains(place))));
        });
        return split;
    }

    private static String sentence(List<SplitView.Part> split, String unit) {
        List<SplitView.Part> out = split.stream()
                .filter(part -> part.againstRest() != null && part.againstRest().called())
                .sorted(Comparator.comparing(SplitAnswers::chance)).toList();
        if (split.isEmpty()) {
            return "There is nothing to split in this period, or nothing that may be shown.";
        }
        if (out.isEmpty()) {
            return "No part stands out that the data can show, of " + split.size()
                    + " looked at.";
        }
        return String.join(" ", out.stream().limit(3).map(part -> said(part, unit)).toList());
    }

    private static String said(SplitView.Part part, String unit) {
        var against = Objects.requireNonNull(part.againstRest(), "called");
        var value = against.value();
        boolean above = value != null && value.signum() > 0;
        return part.value() + " stands " + (above ? "above" : "below") + " the rest by "
                + Told.effect(against, unit) + ".";
    }

    private static BigDecimal chance(SplitView.Part part) {
        return part.againstRest() == null
                ? BigDecimal.ONE
                : part.againstRest().chance();
    }
}
