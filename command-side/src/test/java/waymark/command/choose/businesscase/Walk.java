package waymark.command.choose.businesscase;

import static waymark.command.choose.businesscase.Cases.AUTHOR;
import static waymark.command.choose.businesscase.Cases.CASE;
import static waymark.command.choose.businesscase.Cases.INITIATIVE;
import static waymark.command.choose.businesscase.Cases.TODAY;
import static waymark.command.choose.businesscase.Rooms.MEETING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import waymark.api.choose.businesscase.BusinessCaseCommand;
import waymark.api.choose.businesscase.BusinessCaseCommand.ReviewCase;
import waymark.api.choose.businesscase.BusinessCaseEvent;
import waymark.api.choose.businesscase.BusinessCaseEvent.Opinion;
import waymark.api.choose.businesscase.decision.Ballot.Voice;
import waymark.api.choose.council.CouncilId;
import waymark.api.choose.council.meeting.MeetingCommand;
import waymark.api.choose.council.meeting.MeetingCommand.CallIntoRoom;
import waymark.api.choose.council.meeting.MeetingCommand.CastVote;
import waymark.api.choose.council.meeting.MeetingCommand.CloseMeeting;
import waymark.api.choose.council.meeting.MeetingCommand.OpenMeeting;
import waymark.api.choose.council.meeting.MeetingEvent;
import waymark.api.choose.council.meeting.MeetingEvent.ItemPlaced;
import waymark.api.choose.council.meeting.MeetingEvent.Manner;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingScheduled;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.govern.organisation.PersonEvent.PersonDeactivated;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.Settings;
import waymark.api.govern.programme.Settings.DecisionRule;
import waymark.api.kernel.Event;
import waymark.api.kernel.Role;
import waymark.command.choose.council.meeting.Meeting;
import waymark.command.choose.council.meeting.Meetings;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.testing.Story;

/** One walk of commands over a case and two meetings, as chance has it; all that came of it. */
final class Walk {

    private static final MeetingId OTHER = new MeetingId(
            "meeting/00000000-0000-7000-8000-00000000000a");
    private static final int STEPS = 14;

    /** Begun once, since all walks share it. */
    private static final Story<BusinessCase, BusinessCaseCommand, BusinessCaseEvent> BEGUN = Cases
            .story();

    private final Chance chance;
    private final List<Event> events = new ArrayList<>();
    private final Map<MeetingId, Story<Meeting, MeetingCommand, MeetingEvent>> meetings;
    private Story<BusinessCase, BusinessCaseCommand, BusinessCaseEvent> businessCase;

    private Walk(Profile profile, long seed) {
        chance = new Chance(seed);
        Settings settings = Rooms.deciding(
                chance.among(DecisionRule.values()), 1 + chance.upTo(4));
        Event[] council = chance.council();
        businessCase = BEGUN.agreeing(profile, settings).knowing(CouncilId.THE.value(), council)
                .given(Cases.drafted(AUTHOR), Cases.submitted());
        events.addAll(businessCase.events());
        meetings = new HashMap<>();
        call(MEETING, Manner.ROOM, profile, settings);
        call(OTHER, chance.among(Manner.values()), profile, settings);
    }

    /** All that happened, in its order. */
    static List<Event> of(Profile profile, long seed) {
        Walk walk = new Walk(profile, seed);
        walk.begin();
        for (int step = 0; step < STEPS; step++) {
            walk.step();
        }
        return walk.events;
    }

    private void call(MeetingId id, Manner manner, Profile profile, Settings settings) {
        List<MeetingEvent> begun = List.of(new MeetingScheduled(id, TODAY, 60, manner, null),
                new ItemPlaced(id, CASE, INITIATIVE, "Two-hour window", 10, false));
        var story = Meetings.story().agreeing(profile, settings).given(begun)
                .knowing(CASE.value(), events(businessCase.events()));
        for (String stream : known()) {
            story = story.knowing(stream,
                    events(businessCase.world().streams().getOrDefault(stream, List.of())));
        }
        meetings.put(id, story);
        events.addAll(begun);
        businessCase = businessCase.knowing(id.value(), events(begun));
    }

    private static List<String> known() {
        List<String> streams = new ArrayList<>(
                List.of(CouncilId.THE.value(), INITIATIVE.value()));
        Chance.SEATED.forEach(person -> streams.add(person.value()));
        return streams;
    }

    /** Mostly it is reviewed and the meetings sit before anything else happens. */
    private void begin() {
        if (!chance.oneIn(4)) {
            review();
        }
        for (MeetingId meeting : List.of(MEETING, OTHER)) {
            if (!chance.oneIn(4)) {
                open(meeting);
            }
        }
    }

    private void open(MeetingId meeting) {
        ask(meeting, chance.leader(), new OpenMeeting(meeting,
                meeting.equals(OTHER) && !chance.oneIn(3) ? Chance.SEATED : chance.some()));
    }

    private void step() {
        MeetingId meeting = chance.oneIn(3) ? OTHER : MEETING;
        switch (chance.upTo(20)) {
            case 0, 1, 2 -> open(meeting);
            case 3, 4, 5, 6, 7, 8 -> vote(meeting);
            case 9, 10, 11 -> review();
            case 12 -> ask(meeting, chance.leader(), new CloseMeeting(meeting, null));
            case 13 -> leave(chance.one());
            case 14 -> ask(meeting, chance.one(), new CallIntoRoom(meeting, CASE, "Too large"));
            default -> decided(businessCase.by(chance.leader().value(), Role.COUNCIL)
                    .on(TODAY.plusDays(chance.upTo(2))).decide(chance.saying(meeting)));
        }
    }

    private void vote(MeetingId meeting) {
        PersonId actor = chance.one();
        PersonId member = chance.oneIn(4) ? chance.one() : actor;
        ask(meeting, actor, new CastVote(
                meeting, CASE, member, chance.among(Voice.values()), null));
    }

    private void review() {
        PersonId reviewer = chance.oneIn(4) ? AUTHOR : Cases.FINANCE;
        decided(businessCase.by(reviewer.value(), Role.FINANCE).decide(new ReviewCase(
                CASE, Opinion.SOUND, null, chance.oneIn(2) ? "We are few" : null)));
    }

    private void decided(Decision<BusinessCaseEvent> decision) {
        if (decision instanceof Decision.Accepted<BusinessCaseEvent>(var granted, _)) {
            events.addAll(granted);
            businessCase = businessCase.given(granted);
            meetings.replaceAll((_, story) -> story.knowing(CASE.value(), events(granted)));
        }
    }

    private void ask(MeetingId meeting, PersonId actor, MeetingCommand wish) {
        var story = Objects.requireNonNull(meetings.get(meeting))
                .by(actor.value(), Role.COUNCIL);
        if (story.decide(wish) instanceof Decision.Accepted<MeetingEvent>(var granted, _)) {
            events.addAll(granted);
            meetings.put(meeting, story.given(granted));
            businessCase = businessCase.knowing(meeting.value(), events(granted));
        }
    }

    private void leave(PersonId person) {
        PersonDeactivated gone = new PersonDeactivated(person, "left");
        events.add(gone);
        businessCase = businessCase.knowing(person.value(), gone);
        meetings.replaceAll((_, story) -> story.knowing(person.value(), gone));
    }

    private static Event[] events(List<? extends Event> all) {
        return all.toArray(Event[]::new);
    }
}
