package waymark.query.deliver.designrule.heard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import waymark.api.deliver.designrule.Touched;
import waymark.api.measure.metric.MetricQuery.AskComparison;
import waymark.api.measure.metric.MetricQuery.FindMetric;
import waymark.api.measure.metric.MetricQuery.Part;
import waymark.api.measure.metric.period.Grain;
import waymark.api.measure.metric.period.Period;
import waymark.api.measure.metric.view.ComparisonView;
import waymark.api.measure.metric.view.ComparisonView.Verdict;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.listen.feedback.answer.TouchpointCounts;
import waymark.query.listen.feedback.answer.TouchpointCounts.Heard;
import waymark.query.page.Say;

/** Listens for what touches a rule: a month of answers, and the last whole month of a metric. */
@Component
public class Touching {

    private static final int DAYS = 30;

    private final TouchpointCounts counts;
    private final Queries queries;
    private final Say say;

    Touching(TouchpointCounts counts, Queries queries, Say say) {
        this.counts = counts;
        this.queries = queries;
        this.say = say;
    }

    /** What is heard now; nothing where nobody answered and nothing moved that data can show. */
    public List<Touch> of(Touched touched, Viewer viewer) {
        List<Touch> touches = new ArrayList<>(answers(touched.touchpoints(), viewer));
        touched.metrics().forEach(metric -> moved(metric, viewer).ifPresent(touches::add));
        return touches;
    }

    private List<Touch> answers(List<String> touchpoints, Viewer viewer) {
        if (touchpoints.isEmpty()) {
            return List.of();
        }
        LocalDate today = viewer.asOf().effective();
        Map<String, Long> heard = new TreeMap<>();
        for (Heard one : counts.of(
                touchpoints, today.minusDays(DAYS - 1L), today, viewer.asOf())) {
            heard.merge(one.touchpoint(), one.n(), Long::sum);
        }
        return heard.entrySet().stream().map(one -> new Touch(one.getKey(),
                say.count(one.getValue(), "answer", "answers") + " in the last " + DAYS
                        + " days",
                false, null)).toList();
    }

    private Optional<Touch> moved(String metric, Viewer viewer) {
        LocalDate last = viewer.asOf().effective().withDayOfMonth(1).minusDays(1);
        ComparisonView found = queries.ask(new AskComparison(metric,
                new Part(month(last), null), new Part(month(last.withDayOfMonth(1).minusDays(1)),
                        null)),
                viewer);
        if (found.verdict() != Verdict.WORSE && found.verdict() != Verdict.BETTER) {
            return Optional.empty();
        }
        String reference = queries.ask(new FindMetric(metric), viewer).reference();
        return Optional.of(new Touch(reference, found.sentence(),
                found.verdict() == Verdict.WORSE, "/measure/metrics/" + reference));
    }

    private static Period month(LocalDate within) {
        return new Period(Grain.MONTH, within.withDayOfMonth(1));
    }
}
