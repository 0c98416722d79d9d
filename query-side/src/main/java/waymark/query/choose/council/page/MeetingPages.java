package waymark.query.choose.council.page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.choose.council.agenda.AgendaQuery.ProposeAgenda;
import waymark.api.choose.council.agenda.AgendaView;
import waymark.api.choose.council.meeting.MeetingEvent.Manner;
import waymark.api.choose.council.meeting.MeetingQuery.ListActions;
import waymark.api.choose.council.meeting.MeetingQuery.ListMeetings;
import waymark.api.choose.council.meeting.MeetingQuery.Stage;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.export.WholeExport;
import waymark.query.page.kit.Field.Choice;

/** The list of meetings, with what waits for the next one. */
@Controller
@RequestMapping("/choose/meetings")
class MeetingPages {

    private static final int ROWS = 50;

    private final Queries queries;
    private final MeetingTables tables;
    private final RoomTables room;

    MeetingPages(Queries queries, MeetingTables tables, RoomTables room) {
        this.queries = queries;
        this.tables = tables;
        this.room = room;
    }

    @GetMapping
    @Asks(ListMeetings.class)
    String list(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        model.addAttribute("meetings",
                tables.of(queries.ask(new ListMeetings(stage, from, ROWS), viewer)));
        model.addAttribute("stages", Choice.of(Stage.values()));
        model.addAttribute("manners", Choice.of(Manner.values()));
        AgendaView agenda = queries.ask(new ProposeAgenda(), viewer);
        model.addAttribute("waiting", room.waiting(agenda));
        model.addAttribute("toDate", agenda.toDate());
        model.addAttribute("matters", room.matters(agenda));
        model.addAttribute("actions", room.actions(
                queries.ask(new ListActions(null), viewer).actions()));
        return "choose/meetings";
    }

    @GetMapping(params = "format")
    @Asks(ListMeetings.class)
    WholeExport export(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam String format, Viewer viewer) {
        return new WholeExport(format, from -> tables.of(
                queries.ask(new ListMeetings(stage, from, WholeExport.ROWS), viewer)));
    }
}
