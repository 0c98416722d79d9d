package waymark.query.listen.feedback.said;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.listen.feedback.FeedbackQuery.SearchAnswers;
import waymark.api.listen.feedback.FoundList;
import waymark.api.listen.feedback.FoundList.FoundAnswer;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Say;
import waymark.query.page.export.WholeExport;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;

/** The page on which words are looked for in what customers said, whatever the source. */
@Controller
@RequestMapping("/listen/said")
class SaidPages {

    private static final int SHOWN = 50;

    private final Queries queries;
    private final Say say;

    SaidPages(Queries queries, Say say) {
        this.queries = queries;
        this.say = say;
    }

    @GetMapping
    @Asks(SearchAnswers.class)
    String said(@RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        model.addAttribute("text", text.strip());
        model.addAttribute("found", table(text.isBlank()
                ? new FoundList(List.of(), null)
                : queries.ask(new SearchAnswers(text, from, SHOWN), viewer)));
        return "listen/said";
    }

    @GetMapping(params = "format")
    @Asks(SearchAnswers.class)
    WholeExport export(@RequestParam String text, @RequestParam String format, Viewer viewer) {
        return new WholeExport(format, from -> table(
                queries.ask(new SearchAnswers(text, from, WholeExport.ROWS), viewer)));
    }

    private Table table(FoundList found) {
        return new Table("what was said",
                List.of(Column.text("receivedOn", "Received"), Column.text("source", "Source"),
                        Column.figure("nps", "NPS"), Column.text("words", "In their words"),
                        Column.text("id", "Which answer")),
                found.found().stream().map(this::row).toList(), found.next());
    }

    private Row row(FoundAnswer one) {
        return Row.of(
                Cell.said(one.answer().receivedOn(), say.date(one.answer().receivedOn())),
                Cell.link(one.name(), "/listen/sources/" + one.source() + "/answers"),
                Cell.of(one.answer().scores().nps()), Cell.of(one.answer().verbatim()),
                Cell.link(one.answer().id(), "/audit/history/" + one.answer().id()));
    }
}
