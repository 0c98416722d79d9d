package waymark.query.choose.council.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindCase;
import waymark.api.choose.businesscase.BusinessCaseQuery.ListCases;
import waymark.api.choose.businesscase.decision.Ballot.Voice;
import waymark.api.choose.businesscase.decision.RoomDecision.Verdict;
import waymark.api.choose.businesscase.view.CaseView;
import waymark.api.choose.businesscase.view.DecisionView;
import waymark.api.choose.council.CouncilQuery.FindCouncil;
import waymark.api.choose.council.CouncilQuery.Seated;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.choose.council.meeting.MeetingQuery.FindMeeting;
import waymark.api.choose.council.meeting.MeetingQuery.ListMeetings;
import waymark.api.choose.council.meeting.MeetingQuery.MeetingView;
import waymark.api.choose.council.meeting.MeetingQuery.Stage;
import waymark.query.govern.organisation.People;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.export.WholeExport;
import waymark.query.page.kit.Field.Choice;

/** The pages of meetings. */
@Controller
@RequestMapping("/choose/meetings")
class MeetingPages {

    private static final int ROWS = 50;

    private final Queries queries;
    private final Named named;
    private final MeetingTables tables;
    private final People people;

    MeetingPages(Queries queries, Named named, MeetingTables tables, People people) {
        this.queries = queries;
        this.named = named;
        this.tables = tables;
        this.people = people;
    }

    @GetMapping
    @Asks(ListMeetings.class)
    String list(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        model.addAttribute("meetings",
                tables.of(queries.ask(new ListMeetings(stage, from, ROWS), viewer)));
        model.addAttribute("stages", Choice.of(Stage.values()));
        return "choose/meetings";
    }

    @GetMapping(params = "format")
    @Asks(ListMeetings.class)
    WholeExport export(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam String format, Viewer viewer) {
        return new WholeExport(format, from -> tables.of(
                queries.ask(new ListMeetings(stage, from, WholeExport.ROWS), viewer)));
    }

    @GetMapping("/{id}")
    @Asks(FindMeeting.class)
    String room(@PathVariable String id, Viewer viewer, Model model) {
        MeetingView meeting = fill(id, viewer, model);
        List<Seated> members = meeting.roster().isEmpty()
                ? queries.ask(new FindCouncil(), viewer).members()
                : meeting.roster();
        Map<String, String> names = people.namesOf(members.stream().map(Seated::person).toList());
        model.addAttribute("members", members.stream().map(member -> new Choice(member.person(),
                names.getOrDefault(member.person(), ""))).toList());
        model.addAttribute("waiting", queries
                .ask(new ListCases(CaseView.Stage.REVIEWED, null, null, ROWS), viewer).cases()
                .stream().map(one -> new Choice(
                        one.reference(), one.reference() + " " + one.title()))
                .toList());
        model.addAttribute("verdicts", Choice.of(Verdict.values()));
        model.addAttribute("voices", Choice.of(Voice.values()));
        model.addAttribute("seenAt", viewer.asOf().position());
        return "choose/meeting";
    }

    @GetMapping("/{id}/minutes")
    @Asks(FindMeeting.class)
    String minutes(@PathVariable String id, Viewer viewer, Model model) {
        fill(id, viewer, model);
        return "choose/minutes";
    }

    private MeetingView fill(String id, Viewer viewer, Model model) {
        MeetingView meeting = queries.ask(new FindMeeting(named.stream(MeetingId.SUBJECT, id)),
                viewer);
        List<Agenda> agenda = meeting.items().stream().map(item -> Agenda.of(item,
                queries.ask(new FindCase(item.businessCase()), viewer), meeting.id())).toList();
        model.addAttribute("meeting", meeting);
        model.addAttribute("tag", MeetingTables.tag(meeting.stage()));
        model.addAttribute("agenda", agenda.stream().map(Agenda::shown).toList());
        model.addAttribute("names", names(meeting, agenda));
        return meeting;
    }

    private Map<String, String> names(MeetingView meeting, List<Agenda> agenda) {
        Collection<String> all = new TreeSet<>();
        meeting.roster().forEach(one -> all.add(one.person()));
        for (Agenda one : agenda) {
            DecisionView decision = one.decision();
            if (decision != null) {
                decision.dissent().forEach(dissent -> all.add(dissent.member()));
                decision.recused().forEach(recused -> all.add(recused.member()));
                decision.conditions().forEach(condition -> all.add(condition.owner()));
            }
        }
        return people.namesOf(all);
    }
}
