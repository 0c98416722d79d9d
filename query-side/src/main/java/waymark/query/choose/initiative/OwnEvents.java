package waymark.query.choose.initiative;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.Inherited;
import waymark.api.choose.initiative.InitiativeEvent;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeAimed;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeInherited;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeProposed;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeRejected;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeReworded;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeScored;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeStopped;
import waymark.api.choose.initiative.InitiativeEvent.OwnerAccepted;
import waymark.api.choose.initiative.InitiativeEvent.OwnerNamed;
import waymark.api.choose.initiative.InitiativeEvent.QuickTrackApproved;
import waymark.api.choose.initiative.InitiativeEvent.QuickTrackAsked;
import waymark.api.choose.initiative.InitiativeEvent.SponsorNamed;
import waymark.api.choose.initiative.InitiativeView.Scored;
import waymark.api.choose.initiative.InitiativeView.Stage;
import waymark.api.choose.initiative.InitiativeView.Track;
import waymark.api.choose.initiative.QuickTrack;
import waymark.api.kernel.StreamId;
import waymark.log.Recorded;
import waymark.query.choose.initiative.InitiativeRow.Carried;
import waymark.query.choose.initiative.InitiativeRow.Said;
import waymark.query.choose.initiative.progress.Progress;

/** What the initiative's own events change in its row. */
final class OwnEvents {

    static InitiativeRow told(InitiativeRow row, InitiativeEvent event, Recorded recorded) {
        return switch (event) {
            case InitiativeProposed told -> proposed(row, told);
            case InitiativeInherited told -> inherited(row, told);
            case QuickTrackAsked told -> row.on(track(told.form(), recorded, null));
            case QuickTrackApproved told -> approved(row, told);
            case InitiativeReworded told -> row.saying(new Said(told.title(), told.summary(),
                    row.said().problems(), row.said().objective()));
            case InitiativeAimed told -> row.saying(new Said(row.said().title(),
                    row.said().summary(), ids(told.problems()), told.objective()));
            case OwnerNamed told -> row.carried(row.carried().by(told.owner().value()));
            case OwnerAccepted _ -> row.carried(row.carried().takenOn());
            case SponsorNamed told -> row.carried(new Carried(row.carried().owner(),
                    row.carried().accepted(), told.sponsor().value(), ids(told.departments())));
            case InitiativeScored told -> scored(row, told, recorded);
            case InitiativeRejected told ->
                row.moved(progress -> progress.over(Stage.REJECTED)).judged(told.reason());
            case InitiativeStopped told ->
                row.moved(progress -> progress.over(Stage.STOPPED)).judged(told.reason());
        };
    }

    private static InitiativeRow proposed(InitiativeRow row, InitiativeProposed told) {
        return row.saying(new Said(told.title(), told.summary(), ids(told.problems()),
                told.objective()))
                .carried(new Carried(told.owner().value(), false,
                        told.sponsor() == null ? null : told.sponsor().value(),
                        ids(told.departments())));
    }

    private static InitiativeRow inherited(InitiativeRow row, InitiativeInherited told) {
        Inherited from = told.row();
        Inherited kept = new Inherited(from.title(), null, from.status(), from.standing(),
                from.spent(), from.claimed(), from.decidedOn(), from.register(), from.row(),
                from.externalId());
        return row.saying(new Said(from.title(), "", List.of(), null))
                .carried(Carried.BY_NOBODY.by(
                        told.owner() == null ? null : told.owner().value()))
                .moved(_ -> Progress.inherited(from.standing()))
                .from(kept);
    }

    private static InitiativeRow approved(InitiativeRow row, QuickTrackApproved told) {
        Track asked = Objects.requireNonNull(row.track(), "asked for before");
        return row.moved(Progress::goingAhead)
                .on(new Track(asked.problem(), asked.change(), asked.cost(), asked.checkOn(),
                        asked.department(), asked.askedAt(), true, told.delegated(),
                        told.selfApproved(), told.head() == null ? null : told.head().value()));
    }

    private static Track track(QuickTrack form, Recorded recorded, @Nullable String head) {
        return new Track(form.problem().value(), form.change(), form.cost(), form.checkOn(),
                form.department().value(), recorded.recordedAt(), false, false, false, head);
    }

    /** The latest of each person and method counts. */
    private static InitiativeRow scored(
            InitiativeRow row, InitiativeScored told, Recorded recorded) {
        String person = recorded.meta().actor().person();
        List<Scored> all = new ArrayList<>(row.scores());
        all.removeIf(one -> one.person().equals(person)
                && one.sheet().method() == told.sheet().method());
        all.add(new Scored(person, told.sheet(), told.score(), recorded.recordedAt()));
        return row.scored(all).moved(Progress::withScore);
    }

    private static List<String> ids(List<? extends StreamId> ids) {
        return ids.stream().map(StreamId::value).toList();
    }

    private OwnEvents() {}
}
