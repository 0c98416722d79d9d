package waymark.query.audit.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.audit.control.ControlQuery.ListControls;
import waymark.api.audit.history.HistoryQuery.EventLine;
import waymark.api.audit.history.HistoryQuery.EventList;
import waymark.api.audit.history.HistoryQuery.ListEvents;
import waymark.api.audit.reading.ReadingQuery.ListReadings;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Keyset;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.export.WholeExport;

/** All that was recorded, the newest first, page by page back to the first event. */
@Controller
@RequestMapping("/audit")
class EventPages {

    private static final int ROWS = 50;

    private final Queries queries;
    private final Say say;

    EventPages(Queries queries, Say say) {
        this.queries = queries;
        this.say = say;
    }

    @GetMapping
    @Asks(ListEvents.class)
    String list(@RequestParam(required = false) @Nullable String from, Viewer viewer,
            Model model) {
        model.addAttribute("head", viewer.asOf().position());
        model.addAttribute("seesControls", viewer.actor().may(ListControls.class));
        model.addAttribute("seesReadings", viewer.actor().may(ListReadings.class));
        model.addAttribute("latest", table(from, ROWS, viewer));
        return "audit/overview";
    }

    @GetMapping(params = "format")
    @Asks(ListEvents.class)
    WholeExport export(@RequestParam String format, Viewer viewer) {
        return new WholeExport(format, from -> table(from, WholeExport.ROWS, viewer));
    }

    private Table table(@Nullable String from, int rows, Viewer viewer) {
        Long before = from == null ? null : Keyset.number(from);
        EventList found = queries.ask(new ListEvents(before, rows), viewer);
        return new Table("the record", List.of(
                Column.figure("position", "Position"), Column.text("recorded", "Recorded"),
                Column.text("what", "What happened"), Column.text("to", "To"),
                Column.text("says", "What was recorded"), Column.text("who", "Who"),
                Column.text("reason", "Why")),
                found.events().stream().map(this::row).toList(), found.next());
    }

    private Row row(EventLine one) {
        return Row.of(Cell.link(Long.toString(one.position()), "/audit/events/" + one.position()),
                Cell.said(one.recordedAt(), say.moment(one.recordedAt())), Cell.of(one.words()),
                Cell.link(one.called(), "/audit/history/" + one.id()),
                Cell.of(HistoryTables.line(one.says())), Cell.of(HistoryTables.who(one.by())),
                Cell.of(one.reason()));
    }
}
