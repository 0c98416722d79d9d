package waymark.query.choose.council.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.choose.businesscase.decision.Ballot.Voice;
import waymark.api.choose.businesscase.decision.RoomDecision.Verdict;
import waymark.api.choose.council.CouncilQuery.FindCouncil;
import waymark.api.choose.council.agenda.AgendaQuery.ProposeAgenda;
import waymark.api.choose.council.agenda.AgendaView;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.choose.council.meeting.MeetingQuery.FindMeeting;
import waymark.api.choose.council.meeting.MeetingQuery.MeetingView;
import waymark.api.choose.council.meeting.MeetingQuery.Stage;
import waymark.api.choose.council.meeting.MeetingQuery.StandInView;
import waymark.api.govern.organisation.OrganisationQuery.ListPeople;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.kit.Field.Choice;
import waymark.query.page.pdf.Pdf;
import waymark.query.page.pdf.Sheet;

/** A meeting as the room sees it, all of it or one item at a time, and its minutes. */
@Controller
@RequestMapping("/choose/meetings/{id}")
class RoomPages {

    private static final int MOST_PEOPLE = 500;

    private final Queries queries;
    private final Named named;
    private final Room room;
    private final RoomTables tables;
    private final ProgrammeFacts programme;
    private final Pdf pdf;

    RoomPages(Queries queries, Named named, Room room, RoomTables tables,
            ProgrammeFacts programme, Pdf pdf) {
        this.queries = queries;
        this.named = named;
        this.room = room;
        this.tables = tables;
        this.programme = programme;
        this.pdf = pdf;
    }

    @GetMapping
    @Asks(FindMeeting.class)
    String room(@PathVariable String id, @RequestParam(required = false) @Nullable Integer item,
            Viewer viewer, Model model) {
        Map<String, Object> all = room.ranked(stream(id), viewer);
        model.addAllAttributes(all);
        MeetingView meeting = (MeetingView) Objects.requireNonNull(all.get("meeting"));
        people(meeting, all, viewer, model);
        if (meeting.stage() != Stage.CLOSED) {
            waiting(meeting, queries.ask(new ProposeAgenda(), viewer), model);
        }
        model.addAttribute("actions", tables.actions(meeting.actions()));
        model.addAttribute("verdicts", Choice.of(Verdict.values()));
        model.addAttribute("voices", Choice.of(Voice.values()));
        model.addAttribute("sponsors", tables.sponsors(queries.ask(new FindCouncil(), viewer)));
        model.addAttribute("currency", programme.currency());
        model.addAttribute("seenAt", viewer.asOf().position());
        model.addAttribute("only", item == null || item < 1 || item > meeting.items().size()
                ? null
                : item);
        return "choose/meeting";
    }

    @SuppressWarnings("unchecked") // The room names everybody by their ids.
    private void people(
            MeetingView meeting, Map<String, Object> all, Viewer viewer, Model model) {
        var names = (Map<String, String>) Objects.requireNonNull(all.get("names"));
        var present = (List<String>) Objects.requireNonNull(all.get("present"));
        model.addAttribute("members", choices(present, names));
        model.addAttribute("mine", choices(mine(meeting, viewer), names));
        model.addAttribute("people", queries.ask(new ListPeople(true, null, null, MOST_PEOPLE),
                viewer).people().stream().map(one -> new Choice(one.id(), one.name())).toList());
    }

    private void waiting(MeetingView meeting, AgendaView agenda, Model model) {
        model.addAttribute("waiting", agenda.cases().stream()
                .filter(one -> meeting.items().stream()
                        .noneMatch(placed -> placed.businessCase().equals(one.id())))
                .map(one -> new Choice(one.reference(), one.reference() + " " + one.title()))
                .toList());
        model.addAttribute("toDate", agenda.toDate());
        model.addAttribute("matters", tables.matters(agenda));
    }

    @GetMapping("/minutes")
    @Asks(FindMeeting.class)
    String minutes(@PathVariable String id, Viewer viewer, Model model) {
        model.addAllAttributes(room.of(stream(id), viewer));
        return "choose/minutes";
    }

    @GetMapping(path = "/minutes", params = "format=pdf")
    @Asks(FindMeeting.class)
    ResponseEntity<byte[]> printed(@PathVariable String id, Viewer viewer) {
        Map<String, Object> all = room.of(stream(id), viewer);
        MeetingView meeting = (MeetingView) Objects.requireNonNull(all.get("meeting"));
        return pdf.answer(new Sheet(meeting.reference() + "-minutes",
                "Minutes of " + meeting.reference(), "choose/minutes-paper", all));
    }

    /** Whose votes this reader casts: the own, and that of whom the reader stands in for. */
    private static List<String> mine(MeetingView meeting, Viewer viewer) {
        String me = viewer.actor().person();
        return Stream.concat(
                meeting.roster().stream().map(one -> one.person()).filter(me::equals),
                meeting.standIns().stream().filter(one -> one.member().equals(me))
                        .map(StandInView::standsInFor))
                .toList();
    }

    private static List<Choice> choices(List<String> ids, Map<String, String> names) {
        return ids.stream().map(one -> new Choice(one, names.getOrDefault(one, ""))).toList();
    }

    private String stream(String id) {
        return named.stream(MeetingId.SUBJECT, id);
    }
}
