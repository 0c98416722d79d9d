package waymark.query.understand.insight.proof;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.listen.feedback.FeedbackQuery.FindSource;
import waymark.api.listen.feedback.FeedbackQuery.SourceView;
import waymark.api.listen.feedback.narrow.AnswerQuery.AnswerCount;
import waymark.api.listen.feedback.narrow.AnswerQuery.CountAnswers;
import waymark.api.listen.feedback.source.SourceKind;
import waymark.api.measure.metric.MetricQuery.AskSeries;
import waymark.api.measure.metric.MetricQuery.FindMetric;
import waymark.api.measure.metric.period.Grain;
import waymark.api.measure.metric.view.MetricView;
import waymark.api.measure.metric.view.ScoreView;
import waymark.api.measure.metric.view.SeriesView;
import waymark.api.measure.metric.view.SeriesView.Point;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.Evidence.Kind;
import waymark.api.understand.insight.Evidence.Pinned;
import waymark.api.understand.insight.Evidence.Stance;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.listen.feedback.answer.listing.Narrowed;
import waymark.query.page.Say;

/** Asks what a figure or a selection of answers says now, and says it as evidence. */
@Component
class Proofs {

    private static final int MOST_PEOPLE = 100_000_000;

    private final Queries queries;
    private final Say say;

    Proofs(Queries queries, Say say) {
        this.queries = queries;
        this.say = say;
    }

    /** A metric as of its last whole month, or what there is of a running one. */
    Optional<Evidence> ofMetric(String metric, Viewer viewer) {
        MetricView view = queries.ask(new FindMetric(metric), viewer);
        SeriesView series = queries.ask(
                new AskSeries(metric, Grain.MONTH, null, null, null), viewer);
        return series.points().reversed().stream()
                .filter(one -> one.score().value() != null)
                .reduce((later, one) -> later.running() ? one : later)
                .map(point -> of(view, series, point));
    }

    private Evidence of(MetricView view, SeriesView series, Point point) {
        ScoreView score = point.score();
        String interval = score.low() == null || score.high() == null
                ? ""
                : " " + say.interval(score.low(), score.high());
        return new Evidence(Kind.METRIC, Stance.SUPPORTS, "%s was %s%s in %s, n %s".formatted(
                view.traits().name(), say.number(score.value()), interval, point.period(),
                say.count(score.n())), people(score.n()), point.to(),
                new Pinned("/api/metrics/" + view.reference() + "/series?grain=MONTH",
                        series.position(), score.value(), series.method()),
                null);
    }

    /**
     * The answers of a source that were selected; who uses them says what they say. Employees' are
     * not (MET-5).
     */
    Optional<Evidence> ofSource(String source, Narrowed asked, Viewer viewer) {
        SourceView view = queries.ask(new FindSource(source), viewer);
        if (view.answers() == 0 || view.terms().kind() == SourceKind.EMPLOYEE_SURVEY) {
            return Optional.empty();
        }
        AnswerCount count = queries.ask(new CountAnswers(source, asked.filter()), viewer);
        return count.latestOn() == null
                ? Optional.empty()
                : Optional.of(selected(view, asked, count, viewer));
    }

    private Evidence selected(
            SourceView view, Narrowed asked, AnswerCount count, Viewer viewer) {
        String many = say.count(count.answers(), "answer", "answers");
        String some = "%s%s of %s of %s".formatted(count.complete() ? "" : "The latest ",
                say.count(count.answers()), say.count(view.answers(), "answer", "answers"),
                view.terms().name());
        return new Evidence(Kind.FEEDBACK, Stance.SUPPORTS,
                asked.narrows() ? some : "%s of %s".formatted(many, view.terms().name()),
                people(count.people()), Objects.requireNonNull(count.latestOn()),
                new Pinned(asked.behind(
                        "/api/feedback-sources/" + view.reference() + "/answers"),
                        viewer.asOf().position(), BigDecimal.valueOf(count.answers()), "count/1"),
                null);
    }

    private static @Nullable Integer people(long n) {
        return n < 1 ? null : (int) Math.min(n, MOST_PEOPLE);
    }
}
