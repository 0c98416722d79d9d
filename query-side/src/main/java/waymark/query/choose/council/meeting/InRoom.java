package waymark.query.choose.council.meeting;

import java.util.List;
import java.util.stream.Stream;
import waymark.api.choose.council.meeting.MeetingEvent.ActionAgreed;
import waymark.api.choose.council.meeting.MeetingEvent.ActionFinished;
import waymark.api.choose.council.meeting.MeetingEvent.ItemCalledIntoRoom;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingOpened;
import waymark.api.choose.council.meeting.MeetingEvent.VoteCast;
import waymark.api.choose.council.meeting.MeetingQuery.ActionView;
import waymark.api.choose.council.meeting.MeetingQuery.CalledView;
import waymark.api.choose.council.meeting.MeetingQuery.StandInView;
import waymark.api.choose.council.meeting.MeetingQuery.VoteView;
import waymark.api.kernel.Actor;

/** What happened in a meeting beside its decisions; the words of people are left out. */
record InRoom(
        List<StandInView> standIns,
        List<VoteView> votes,
        List<CalledView> called,
        List<ActionView> actions) {

    static final InRoom EMPTY = new InRoom(List.of(), List.of(), List.of(), List.of());

    InRoom with(MeetingOpened told) {
        return new InRoom(told.roster().stream().filter(one -> one.standsInFor() != null)
                .map(one -> new StandInView(one.member().value(), one.standsInFor().value()))
                .toList(), votes, called, actions);
    }

    InRoom with(VoteCast told) {
        VoteView vote = new VoteView(told.businessCase().value(), told.member().value(),
                told.by().value(), told.voice(), null);
        return new InRoom(standIns, Stream.concat(votes.stream()
                .filter(one -> !one.businessCase().equals(vote.businessCase())
                        || !one.member().equals(vote.member())),
                Stream.of(vote)).toList(), called, actions);
    }

    InRoom with(ItemCalledIntoRoom told) {
        return new InRoom(standIns, votes, Stream.concat(called.stream(),
                Stream.of(new CalledView(told.businessCase().value(), told.by().value(),
                        told.reason())))
                .toList(), actions);
    }

    InRoom with(ActionAgreed told) {
        return new InRoom(standIns, votes, called,
                Stream.concat(actions.stream(), Stream.of(view(told))).toList());
    }

    InRoom with(ActionFinished told, Actor by) {
        return new InRoom(standIns, votes, called, actions.stream()
                .map(one -> one.number() == told.action() ? finished(one, told, by) : one)
                .toList());
    }

    static ActionView view(ActionAgreed told) {
        return new ActionView(told.stream(), told.action(), told.text(), told.owner().value(),
                told.due(), told.about() == null ? null : told.about().value(), null, null,
                null, null);
    }

    static ActionView finished(ActionView one, ActionFinished told, Actor by) {
        return new ActionView(one.meeting(), one.number(), one.text(), one.owner(), one.due(),
                one.about(), told.effectiveOn(), told.note(), by.person(), by.standsFor());
    }
}
