package waymark.query.measure.metric;

import java.time.LocalDate;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.source.SourceKind;
import waymark.api.measure.metric.MetricQuery.AskNps;
import waymark.api.measure.metric.MetricQuery.NpsView;
import waymark.api.measure.metric.MetricRefusal;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;
import waymark.query.listen.feedback.answer.AnswerCounts;
import waymark.query.listen.feedback.answer.AnswerCounts.Which;
import waymark.query.listen.feedback.source.SourceRow;
import waymark.query.listen.feedback.source.Sources;
import waymark.query.measure.metric.NpsReport.Grounds;

/** Answers what the net promoter score is, of one source or of all that ask the same (MET-6). */
@Component
class NpsAnswers {

    private final AnswerCounts counts;
    private final Sources sources;

    NpsAnswers(AnswerCounts counts, Sources sources) {
        this.counts = counts;
        this.sources = sources;
    }

    @QueryHandler
    NpsView ask(AskNps query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        AsOf asOf = viewer.asOf();
        LocalDate to = query.to();
        LocalDate upTo = to == null || to.isAfter(asOf.effective()) ? asOf.effective() : to;
        if (query.from() != null && query.from().isAfter(upTo)) {
            throw new Refused(MetricRefusal.WRONG_WAY_ROUND);
        }
        if (query.source() == null && query.relation() == null) {
            throw new Refused(MetricRefusal.NEVER_POOLED);
        }
        return NpsReport.of(grounds(query, asOf), upTo, asOf);
    }

    private Grounds grounds(AskNps query, AsOf asOf) {
        var tally = counts.nps(new Which(
                query.source(), query.relation(), query.from(), query.to()), asOf);
        if (query.source() == null) {
            return new Grounds(tally, false, null, 0);
        }
        SourceRow source = sources.find(query.source(), asOf).orElseThrow(Unknown.id());
        boolean whole = query.from() == null && query.to() == null;
        return new Grounds(tally, source.terms().kind() == SourceKind.EMPLOYEE_SURVEY,
                whole ? source.invited() : null,
                whole ? counts.of(query.source(), asOf).answers() : 0);
    }
}
