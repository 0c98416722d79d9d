package waymark.query.audit.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.audit.reading.ReadingQuery.ListReadings;
import waymark.api.audit.reading.ReadingQuery.ReadingView;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.export.WholeExport;

/** The page on which auditors see who read what customers said. */
@Controller
@RequestMapping("/audit/readings")
class ReadingPages {

    private static final int ROWS = 50;

    private final Queries queries;
    private final Say say;

    ReadingPages(Queries queries, Say say) {
        this.queries = queries;
        this.say = say;
    }

    @GetMapping
    @Asks(ListReadings.class)
    String list(@RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String thing,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        model.addAttribute("narrowed", person != null || thing != null);
        model.addAttribute("readings",
                table(new ListReadings(person, thing, from, ROWS), viewer));
        return "audit/readings";
    }

    @GetMapping(params = "format")
    @Asks(ListReadings.class)
    WholeExport export(@RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String thing, @RequestParam String format,
            Viewer viewer) {
        return new WholeExport(format, from -> table(
                new ListReadings(person, thing, from, WholeExport.ROWS), viewer));
    }

    private Table table(ListReadings query, Viewer viewer) {
        var found = queries.ask(query, viewer);
        return new Table("readings of personal data", List.of(Column.text("readAt", "When"),
                Column.text("name", "Who"), Column.text("what", "What was read"),
                Column.text("where", "Where"), Column.figure("things", "How many")),
                found.readings().stream().map(this::row).toList(), found.next());
    }

    private Row row(ReadingView one) {
        return Row.of(Cell.said(one.readAt(), say.moment(one.readAt())),
                Cell.link(one.name(), "/audit/readings?person=" + one.person()),
                Cell.said(one.what().name(), say.word(one.what())),
                Cell.link(one.where(), "/audit/history/" + one.where()),
                Cell.of(one.things()));
    }
}
