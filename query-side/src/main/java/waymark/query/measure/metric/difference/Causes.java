package waymark.query.measure.metric.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.measure.metric.difference.MovedList.Moved;
import waymark.api.measure.metric.difference.SeriesDifference.Cause;
import waymark.api.measure.metric.difference.SeriesDifference.Weight;
import waymark.api.measure.metric.difference.SeriesDifference.Why;
import waymark.api.measure.metric.view.MetricView.Versioned;
import waymark.query.measure.metric.difference.Compared.Pair;
import waymark.query.measure.metric.figure.Figures;
import waymark.query.measure.metric.figure.Figures.Window;

/** Finds what moved a metric, by reason and origin. */
@Component
class Causes {

    private static final int MOST = 200;

    private final MovedAnswers answers;
    private final MovedByHand byHand;

    Causes(MovedAnswers answers, MovedByHand byHand) {
        this.answers = answers;
        this.byHand = byHand;
    }

    /** All of it; what no answer and no observation explains, another definition does. */
    List<Cause> of(Pair pair, Weight raisedBy) {
        List<Cause> found = new ArrayList<>();
        for (Versioned version : pair.metric().definitions()) {
            Window held = pair.held(version);
            if (held != null) {
                found.addAll(version.definition().population().isHeard()
                        ? answers.causes(heard(version, held, pair.views()))
                        : byHand(pair, version, held));
            }
        }
        List<Cause> causes = bounded(together(found.stream()));
        Weight rest = Weights.minus(raisedBy, causes.stream().map(Cause::raisedBy)
                .reduce(Weights.NONE, Weights::plus));
        return Weights.isNothing(rest)
                ? causes
                : Stream.concat(causes.stream(), Stream.of(
                        new Cause(Why.DEFINED_ANEW, pair.metric().id(), rest, 0))).toList();
    }

    static MovedAnswers.Asked heard(Versioned version, Window held, Views views) {
        return new MovedAnswers.Asked(Figures.wanted(version.definition(), held),
                version.definition().method(), views);
    }

    private List<Cause> byHand(Pair pair, Versioned version, Window held) {
        List<Moved> moved = byHand.moved(
                new MovedByHand.Asked(pair.metric().id(), version, held), pair.views());
        return moved.stream().map(one -> new Cause(one.because(), one.origin(), one.raisedBy(), 1))
                .toList();
    }

    private record Kind(Why because, String origin) {}

    private static List<Cause> together(Stream<Cause> causes) {
        Map<Kind, Cause> all = new LinkedHashMap<>();
        causes.forEach(one -> all.merge(new Kind(one.because(), String.valueOf(one.origin())),
                one, Causes::plus));
        return all.values().stream().filter(one -> one.count() > 0)
                .sorted(Comparator.<Cause>comparingLong(one -> -one.count())
                        .thenComparing(Cause::because)
                        .thenComparing(one -> String.valueOf(one.origin())))
                .toList();
    }

    /** What is beyond the first ones stands together, so that all of it adds up. */
    private static List<Cause> bounded(List<Cause> all) {
        if (all.size() <= MOST) {
            return all;
        }
        return Stream.concat(all.stream().limit(MOST), together(all.stream().skip(MOST)
                .map(one -> new Cause(one.because(), null, one.raisedBy(), one.count())))
                .stream()).toList();
    }

    private static Cause plus(Cause one, Cause other) {
        return new Cause(one.because(), one.origin(),
                Weights.plus(one.raisedBy(), other.raisedBy()), one.count() + other.count());
    }
}
