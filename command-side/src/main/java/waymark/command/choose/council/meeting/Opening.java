package waymark.command.choose.council.meeting;

import static waymark.api.choose.council.meeting.MeetingRefusal.NOT_ALL_ASKED;
import static waymark.api.choose.council.meeting.MeetingRefusal.NOT_A_MEMBER;
import static waymark.api.choose.council.meeting.MeetingRefusal.NOT_THE_SECRETARY;
import static waymark.api.choose.council.meeting.MeetingRefusal.NO_TIME_TO_ANSWER;
import static waymark.api.choose.council.meeting.MeetingRefusal.OVER;
import static waymark.api.choose.council.meeting.MeetingRefusal.ROSTER_STANDS;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.council.CouncilId;
import waymark.api.choose.council.meeting.Attendance;
import waymark.api.choose.council.meeting.MeetingCommand.OpenMeeting;
import waymark.api.choose.council.meeting.MeetingEvent;
import waymark.api.choose.council.meeting.MeetingEvent.Manner;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingOpened;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.refusal.Refusal;
import waymark.command.choose.council.Seats;
import waymark.command.kernel.rule.Acting;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/**
 * Who is counted from the opening on (CNL-6): those present, each with the vote that was lent to
 * them (ORG-3); in writing everybody who holds a seat (CNL-8).
 */
final class Opening {

    /** The council leads to all who hold a seat. */
    static Set<String> restsOn(OpenMeeting wish, Known known) {
        String council = CouncilId.THE.value();
        Set<String> streams = wish.present().stream().map(PersonId::value)
                .collect(Collectors.toCollection(TreeSet::new));
        streams.add(council);
        if (known.streams().containsKey(council)) {
            known.of(council, Seats.FOLD).members().forEach(one -> streams.add(one.value()));
        }
        return streams;
    }

    static Decision<MeetingEvent> of(Meeting meeting, OpenMeeting wish, Known known) {
        if (meeting.stage() != Meeting.Stage.SCHEDULED) {
            return refuse(meeting.stage() == Meeting.Stage.OPEN ? ROSTER_STANDS : OVER);
        }
        if (!MeetingDecider.leads(known)) {
            return refuse(NOT_THE_SECRETARY);
        }
        Seats seats = known.of(CouncilId.THE.value(), Seats.FOLD);
        if (!wish.present().stream().allMatch(person -> takesPart(person, seats, known))) {
            return refuse(NOT_A_MEMBER);
        }
        Optional<Refusal> unasked = unasked(meeting, wish, seats, known);
        if (unasked.isPresent()) {
            return refuse(unasked.get());
        }
        List<Attendance> roster = wish.present().stream()
                .map(person -> new Attendance(person, seats.of(person),
                        standsInFor(person, wish, seats, known)))
                .toList();
        return accept(new MeetingOpened(
                wish.meeting(), roster, known.programme().settings().quorum(), known.today()));
    }

    /** In writing everybody is asked, and has time to answer (CNL-8). */
    private static Optional<Refusal> unasked(
            Meeting meeting, OpenMeeting wish, Seats seats, Known known) {
        if (meeting.manner() != Manner.WRITTEN) {
            return Optional.empty();
        }
        boolean everybody = seats.members().stream()
                .filter(person -> takesPart(person, seats, known))
                .allMatch(wish.present()::contains);
        if (!everybody) {
            return Optional.of(NOT_ALL_ASKED);
        }
        return known.today().isAfter(meeting.date())
                ? Optional.of(NO_TIME_TO_ANSWER)
                : Optional.empty();
    }

    private static boolean takesPart(PersonId person, Seats seats, Known known) {
        return !seats.of(person).isEmpty() && known.of(person.value(), Acting.FOLD).active();
    }

    /** Whoever is there votes for themself, lent or not. */
    private static @Nullable PersonId standsInFor(
            PersonId person, OpenMeeting wish, Seats seats, Known known) {
        return seats.lentTo(person, known.today()).stream()
                .filter(lender -> !wish.present().contains(lender)
                        && takesPart(lender, seats, known))
                .findFirst().orElse(null);
    }

    private Opening() {}
}
