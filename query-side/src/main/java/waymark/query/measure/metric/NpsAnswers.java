package waymark.query.measure.metric;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.source.SourceKind;
import waymark.api.measure.metric.MetricQuery.AskNps;
import waymark.api.measure.metric.MetricQuery.NpsView;
import waymark.api.measure.metric.MetricRefusal;
import waymark.api.measure.metric.definition.Rating;
import waymark.api.measure.metric.period.Grain;
import waymark.api.worth.score.NpsTally;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;
import waymark.query.listen.feedback.answer.AnswerCounts;
import waymark.query.listen.feedback.source.SourceRow;
import waymark.query.listen.feedback.source.Sources;
import waymark.query.measure.metric.NpsReport.Grounds;
import waymark.query.measure.metric.cell.Cells;
import waymark.query.measure.metric.cell.Counts;
import waymark.query.measure.metric.cell.Wanted;
import waymark.query.measure.metric.figure.Heard;

/**
 * Answers what the net promoter score is, of one source or of all that ask the same. A customer has
 * one voice in the shortest period of the calendar that holds the days asked for, or else in each
 * month (MET-6); of employees whole months of five count (MET-5).
 */
@Component
class NpsAnswers {

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    private final AnswerCounts counts;
    private final Sources sources;
    private final Cells cells;
    private final Heard heard;

    NpsAnswers(AnswerCounts counts, Sources sources, Cells cells, Heard heard) {
        this.counts = counts;
        this.sources = sources;
        this.cells = cells;
        this.heard = heard;
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
        return NpsReport.of(grounds(query, upTo, asOf), upTo, asOf);
    }

    private Grounds grounds(AskNps query, LocalDate upTo, AsOf asOf) {
        Wanted wanted = wanted(query, upTo);
        if (query.source() == null) {
            return new Grounds(tally(wanted, asOf), false, null, 0, false);
        }
        SourceRow source = sources.find(query.source(), asOf).orElseThrow(Unknown.id());
        boolean whole = query.from() == null && query.to() == null;
        Long invited = whole ? source.invited() : null;
        long responses = whole ? counts.of(query.source(), asOf).answers() : 0;
        if (source.terms().kind() != SourceKind.EMPLOYEE_SURVEY) {
            return new Grounds(tally(wanted, asOf), false, invited, responses, false);
        }
        NpsTally shown = tally(heard.byMonthOfFive(months(query, wanted), Grain.MONTH, asOf)
                .values().stream().reduce(Counts::plus));
        return new Grounds(shown, true, invited, responses, tally(wanted, asOf).n() > 0);
    }

    private static Wanted wanted(AskNps query, LocalDate upTo) {
        LocalDate from = query.from() == null ? EVER : query.from();
        Grain grain = Grain.within(from, upTo);
        Wanted all = query.source() == null
                ? Wanted.all(String.valueOf(query.relation()), true, Rating.NPS.name(), grain)
                : Wanted.all(query.source(), false, Rating.NPS.name(), grain);
        return all.between(from, upTo);
    }

    /** The whole months within the days asked for; the running one too where no end was named. */
    private static Wanted months(AskNps query, Wanted wanted) {
        LocalDate from = query.from() == null ? EVER : query.from();
        LocalDate first = Grain.MONTH.begins(from).equals(from)
                ? from
                : Grain.MONTH.after(Grain.MONTH.begins(from));
        LocalDate next = wanted.to().plusDays(1);
        LocalDate last = (query.to() == null
                ? Grain.MONTH.after(Grain.MONTH.begins(wanted.to()))
                : Grain.MONTH.begins(next)).minusDays(1);
        return wanted.between(first, last);
    }

    private NpsTally tally(Wanted wanted, AsOf asOf) {
        return tally(cells.summed(wanted, asOf).values().stream().reduce(Counts::plus));
    }

    private static NpsTally tally(Optional<Counts> counted) {
        if (counted.isEmpty()) {
            return NpsTally.NONE;
        }
        List<Long> steps = counted.get().ofSteps(Rating.NPS.steps());
        return new NpsTally(sum(steps.subList(9, 11)), sum(steps.subList(7, 9)),
                sum(steps.subList(0, 7)));
    }

    private static long sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
