package waymark.query.choose.council.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindCase;
import waymark.api.choose.businesscase.decision.Ranking;
import waymark.api.choose.businesscase.view.CaseView;
import waymark.api.choose.council.CouncilQuery.FindCouncil;
import waymark.api.choose.council.CouncilQuery.Seated;
import waymark.api.choose.council.meeting.MeetingQuery.FindMeeting;
import waymark.api.choose.council.meeting.MeetingQuery.ItemView;
import waymark.api.choose.council.meeting.MeetingQuery.MeetingView;
import waymark.api.choose.council.meeting.MeetingQuery.StandInView;
import waymark.api.choose.initiative.InitiativeQuery.FindInitiative;
import waymark.api.choose.initiative.InitiativeQuery.RankInitiatives;
import waymark.api.choose.initiative.ScoreSheet.Method;
import waymark.log.EventLog;
import waymark.query.choose.council.dossier.StandingBack;
import waymark.query.choose.council.dossier.StandingBack.Sitting;
import waymark.query.choose.initiative.agreement.Standings;
import waymark.query.govern.organisation.People;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Say;

/** Gathers what the room and the minutes show of a meeting. */
@Component
class Room {

    private final Queries queries;
    private final People people;
    private final StandingBack standing;
    private final EventLog log;
    private final Say say;
    private final Clock clock;

    Room(Queries queries, People people, StandingBack standing, EventLog log, Say say,
            Clock clock) {
        this.queries = queries;
        this.people = people;
        this.standing = standing;
        this.log = log;
        this.say = say;
        this.clock = clock;
    }

    /** A meeting with everything on its agenda, and the last event of the log by then. */
    Map<String, Object> of(String id, Viewer viewer) {
        return of(id, none -> null, viewer);
    }

    /** The same with where each case stands in the ranking, which the minutes do not tell. */
    Map<String, Object> ranked(String id, Viewer viewer) {
        var ranking = Standings.mostUsed(Stream.of(Method.values())
                .map(method -> queries.ask(new RankInitiatives(method), viewer)).toList());
        return of(id, initiative -> Standings.of(
                initiative, ranking, viewer.asOf().position()).ranking(), viewer);
    }

    private Map<String, Object> of(
            String id, Function<String, @Nullable Ranking> places, Viewer viewer) {
        MeetingView meeting = queries.ask(new FindMeeting(id), viewer);
        List<String> present = present(meeting, viewer);
        List<Agenda> agenda = IntStream.range(0, meeting.items().size())
                .mapToObj(at -> entry(at, meeting, present, viewer)).toList();
        Map<String, Object> all = new HashMap<>();
        all.put("meeting", meeting);
        all.put("tag", MeetingTables.tag(meeting.stage()));
        all.put("agenda", agenda.stream()
                .map(one -> one.shown(places.apply(one.businessCase().initiative()))).toList());
        Map<String, String> names = names(meeting, agenda, present);
        all.put("names", names);
        all.put("there", meeting.roster().stream().map(one -> said(one, meeting, names)).toList());
        all.put("present", present);
        log.at(viewer.asOf().position()).ifPresent(head -> all.put("head", Map.of("position",
                head.position(), "moment", head.recordedAt(), "id", head.eventId().toString())));
        return all;
    }

    /** A member with the seats held then, and whose vote came along. */
    private String said(Seated one, MeetingView meeting, Map<String, String> names) {
        Stream<String> lent = meeting.standIns().stream()
                .filter(loan -> loan.member().equals(one.person()))
                .map(loan -> "with the vote of " + names.get(loan.standsInFor()));
        return Stream.of(Stream.ofNullable(names.get(one.person())),
                one.seats().stream().map(say::word), lent)
                .flatMap(part -> part).collect(Collectors.joining(", "));
    }

    /** Those on the roster and those they stand in for; before the opening who holds a seat. */
    private List<String> present(MeetingView meeting, Viewer viewer) {
        if (meeting.roster().isEmpty()) {
            return queries.ask(new FindCouncil(), viewer).members().stream().map(Seated::person)
                    .toList();
        }
        Collection<String> all = new TreeSet<>();
        meeting.roster().forEach(one -> all.add(one.person()));
        meeting.standIns().stream().map(StandInView::standsInFor).forEach(all::add);
        return List.copyOf(all);
    }

    private Agenda entry(int at, MeetingView meeting, List<String> present, Viewer viewer) {
        ItemView item = meeting.items().get(at);
        CaseView one = queries.ask(new FindCase(item.businessCase()), viewer);
        var initiative = queries.ask(new FindInitiative(one.initiative()), viewer);
        return new Agenda(at + 1, item, one, meeting,
                standing.of(one, initiative,
                        new Sitting(present, openedOn(meeting, viewer)), viewer));
    }

    private LocalDate openedOn(MeetingView meeting, Viewer viewer) {
        return meeting.openedAt() == null
                ? viewer.asOf().effective()
                : LocalDate.ofInstant(meeting.openedAt(), clock.getZone());
    }

    private Map<String, String> names(
            MeetingView meeting, List<Agenda> agenda, List<String> present) {
        Collection<String> all = new TreeSet<>(present);
        meeting.votes().forEach(vote -> all.addAll(List.of(vote.member(), vote.by())));
        meeting.intoRoom().forEach(one -> all.add(one.by()));
        meeting.actions().forEach(one -> {
            all.add(one.owner());
            Optional.ofNullable(one.finishedBy()).ifPresent(all::add);
            Optional.ofNullable(one.finishedFor()).ifPresent(all::add);
        });
        agenda.stream().flatMap(one -> one.businessCase().decisions().stream())
                .forEach(decision -> all.addAll(decision.people()));
        return people.namesOf(all);
    }
}
