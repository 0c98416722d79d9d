package waymark.query.choose.council.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseApproved;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseDeferred;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseRejected;
import waymark.api.choose.businesscase.BusinessCaseEvent.Decided;
import waymark.api.choose.businesscase.decision.DecisionRecord;
import waymark.api.choose.businesscase.decision.RoomDecision.Verdict;
import waymark.api.choose.council.CouncilQuery.Seated;
import waymark.api.choose.council.meeting.MeetingEvent;
import waymark.api.choose.council.meeting.MeetingEvent.ActionAgreed;
import waymark.api.choose.council.meeting.MeetingEvent.ActionFinished;
import waymark.api.choose.council.meeting.MeetingEvent.ItemCalledIntoRoom;
import waymark.api.choose.council.meeting.MeetingEvent.ItemPlaced;
import waymark.api.choose.council.meeting.MeetingEvent.ItemPulled;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingClosed;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingOpened;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingScheduled;
import waymark.api.choose.council.meeting.MeetingEvent.VoteCast;
import waymark.api.choose.council.meeting.MeetingQuery.DecidedView;
import waymark.api.choose.council.meeting.MeetingQuery.ItemView;
import waymark.api.kernel.Event;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** Every meeting, its agenda, and what it decided on each case. */
final class MeetingBoard implements Projection<MeetingRow> {

    static final String STAGE = "stage";

    @Override
    public String name() {
        return "meeting";
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Class<MeetingRow> rowType() {
        return MeetingRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        if (event instanceof Decided told) {
            return Set.of(told.decision().meeting().value());
        }
        return event instanceof MeetingEvent told ? Set.of(told.stream()) : Set.of();
    }

    @Override
    public MeetingRow evolve(@Nullable MeetingRow before, String key, Recorded recorded) {
        if (recorded.event() instanceof MeetingScheduled told) {
            return MeetingRow.begin(told, recorded);
        }
        MeetingRow row = Objects.requireNonNull(before, key);
        return recorded.event() instanceof Decided told
                ? row.item(told.businessCase().value(), item -> with(item, told, recorded))
                : own(row.changed(recorded), (MeetingEvent) recorded.event(), recorded);
    }

    @Override
    public List<Facet> facets(MeetingRow row) {
        return List.of(new Facet(STAGE, row.stage().name()));
    }

    private static MeetingRow own(MeetingRow row, MeetingEvent event, Recorded recorded) {
        return switch (event) {
            case MeetingScheduled _ -> row;
            case ItemPlaced told -> row.with(new ItemView(told.businessCase().value(),
                    told.initiative().value(), told.title(), told.minutes(), told.consent(),
                    List.of()));
            case ItemPulled told -> row.item(told.businessCase().value(),
                    item -> new ItemView(item.businessCase(), item.initiative(), item.title(),
                            item.minutes(), false, item.decided()));
            case MeetingOpened told -> row.opened(told.roster().stream()
                    .map(one -> new Seated(one.member().value(), one.seats())).toList(),
                    told.quorum(), recorded.recordedAt()).with(row.room().with(told));
            case VoteCast told -> row.with(row.room().with(told));
            case ItemCalledIntoRoom told -> row.with(row.room().with(told));
            case ActionAgreed told -> row.with(row.room().with(told));
            case ActionFinished told ->
                row.with(row.room().with(told, recorded.meta().actor()));
            case MeetingClosed told -> row.closed(told.note(), recorded.recordedAt());
        };
    }

    private static ItemView with(ItemView item, Decided told, Recorded recorded) {
        DecisionRecord one = told.decision();
        List<DecidedView> decided = new ArrayList<>(item.decided());
        decided.add(new DecidedView(one.number(), verdict(told), one.reason(),
                one.selfApproved(),
                one.dissent().stream().map(dissent -> dissent.member().value()).toList(),
                one.recused().stream().map(recusal -> recusal.member().value()).toList(),
                recorded.position()));
        return new ItemView(item.businessCase(), item.initiative(), item.title(), item.minutes(),
                item.consent(), decided);
    }

    private static Verdict verdict(Decided told) {
        return switch (told) {
            case CaseApproved _ -> Verdict.APPROVE;
            case CaseRejected _ -> Verdict.REJECT;
            case CaseDeferred _ -> Verdict.DEFER;
        };
    }
}
