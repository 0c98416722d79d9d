package waymark.query.govern.duty.own;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.choose.initiative.InitiativeView;
import waymark.api.govern.overview.Duty;
import waymark.api.govern.overview.Duty.Deed;
import waymark.api.govern.overview.OverviewQuery.Waits;
import waymark.api.govern.privacy.ErasureQuery.ErasureView;
import waymark.api.tell.outcome.OutcomeQuery.OutcomeView;
import waymark.query.choose.initiative.click.Clicks;
import waymark.query.govern.privacy.Approvers;
import waymark.query.kernel.Viewer;
import waymark.query.tell.outcome.Tellers;

/** What waits for one word of a person and for nobody else's. */
@Component
public class AwaitedWords {

    private final OwnInitiatives initiatives;
    private final Clicks clicks;
    private final Tellers tellers;
    private final Approvers approvers;

    AwaitedWords(OwnInitiatives initiatives, Clicks clicks, Tellers tellers,
            Approvers approvers) {
        this.initiatives = initiatives;
        this.clicks = clicks;
        this.tellers = tellers;
        this.approvers = approvers;
    }

    /**
     * An initiative to take on (INI-2), a quick track to let begin (INI-6), an outcome to tell, an
     * erasure that another asked for (PRV-5).
     */
    public Stream<Waits> of(Viewer viewer) {
        return Stream.of(
                initiatives.toTakeOn(viewer.actor().person(), viewer),
                clicks.waiting(viewer).map(AwaitedWords::click),
                tellers.waiting(viewer).map(AwaitedWords::told),
                approvers.waiting(viewer).map(AwaitedWords::erasure))
                .flatMap(one -> one);
    }

    /** It is looked at before it is approved, as nothing brings back what is erased. */
    private static Waits erasure(ErasureView one) {
        return new Waits(one.id(), one.reference(), one.why(), "an erasure to approve, or not",
                null, one.askedAt());
    }

    private static Waits click(InitiativeView one) {
        return new Waits(one.id(), one.reference(), one.title(), "your click on the quick track",
                null, one.recordedAt())
                .doing(Duty.against(Deed.APPROVE_QUICK_TRACK, one.version()));
    }

    private static Waits told(OutcomeView one) {
        return new Waits(one.id(), one.reference(), one.words().youSaid(),
                "to be told: it is written", null, one.recordedAt())
                .doing(Duty.against(Deed.TELL_OUTCOME, one.version()));
    }
}
