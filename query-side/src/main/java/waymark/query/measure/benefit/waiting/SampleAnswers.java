package waymark.query.measure.benefit.waiting;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.measure.benefit.BenefitEvent.Result;
import waymark.api.measure.benefit.BenefitQuery.BenefitView;
import waymark.api.measure.benefit.BenefitQuery.ClaimView;
import waymark.api.measure.benefit.claim.Verification;
import waymark.api.measure.sample.SampleEvent.SampleDrawn;
import waymark.api.measure.sample.SampleEvent.Small;
import waymark.api.measure.sample.SampleQuery.FindSample;
import waymark.api.measure.sample.SampleQuery.ListSamples;
import waymark.api.measure.sample.SampleQuery.SampleList;
import waymark.api.measure.sample.SampleQuery.SampleView;
import waymark.api.measure.sample.SampleQuery.SampledClaim;
import waymark.api.measure.sample.SampleQuery.Stage;
import waymark.api.worth.Money;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Page;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;
import waymark.query.measure.benefit.Benefits;

/** Answers how far samples are: the sample says what was drawn, the benefits what was found. */
@Component
class SampleAnswers {

    private final Board<SampleRow> board;
    private final Benefits benefits;

    SampleAnswers(Boards boards, Benefits benefits) {
        this.board = boards.of(SampleBoard.class);
        this.benefits = benefits;
    }

    @QueryHandler
    SampleView find(FindSample query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return view(board.find(query.id(), viewer.asOf()).orElseThrow(Unknown.id()),
                viewer.asOf());
    }

    @QueryHandler
    SampleList list(ListSamples query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Page<SampleRow> page = board.page(null, query.before(), query.limit(), viewer.asOf());
        return new SampleList(page.rows().stream().map(row -> view(row, viewer.asOf())).toList(),
                page.next());
    }

    private SampleView view(SampleRow row, AsOf asOf) {
        SampleDrawn told = row.told();
        Map<String, BenefitView> found = benefits.find(
                all(told).map(one -> one.claim().benefit().value()).distinct().toList(), asOf);
        List<SampledClaim> claims = Stream.concat(
                told.drawn().stream().map(one -> claim(one, true, found)),
                told.rest().stream().map(one -> claim(one, false, found))).toList();
        return new SampleView(row.id(), row.reference(), row.version(), told.materiality(),
                told.seed(), told.method(), told.drawn().size(), told.of(), stage(claims),
                Money.sum(told.materiality().currency(), all(told).map(Small::amount).toList()),
                claims, row.drawnAt());
    }

    private static Stream<Small> all(SampleDrawn told) {
        return Stream.concat(told.drawn().stream(), told.rest().stream());
    }

    private static SampledClaim claim(
            Small one, boolean drawn, Map<String, BenefitView> found) {
        BenefitView benefit = found.get(one.claim().benefit().value());
        ClaimView claim = benefit == null
                ? null
                : benefit.claims().get(one.claim().claim() - 1);
        return new SampledClaim(benefit == null ? "" : benefit.reference(),
                benefit == null ? "" : benefit.plan().name(), one.claim().claim(), one.amount(),
                drawn, claim == null ? null : found(claim),
                claim != null && !claim.words().isEmpty()
                        && claim.words().getLast().bySample() != null,
                claim != null && claim.selfVerified());
    }

    /** What failed once is not turned round by a later word. */
    private static @Nullable Result found(ClaimView claim) {
        return claim.words().stream().map(Verification::result)
                .filter(one -> one != Result.FULLY).findFirst().orElse(claim.result());
    }

    private static Stage stage(List<SampledClaim> claims) {
        List<SampledClaim> drawn = claims.stream().filter(SampledClaim::drawn).toList();
        if (drawn.stream().anyMatch(one -> failed(one))) {
            return Stage.FAILED;
        }
        return drawn.stream().anyMatch(one -> one.result() == null) ? Stage.OPEN : Stage.HOLDS;
    }

    /** What its own owner verified proves nothing of others. */
    private static boolean failed(SampledClaim one) {
        return one.result() != null
                && (one.result() != Result.FULLY || one.selfVerified());
    }
}
