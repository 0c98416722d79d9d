package waymark.query.listen.feedback.page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.listen.feedback.FeedbackQuery.FindImport;
import waymark.api.listen.feedback.FeedbackQuery.FindSource;
import waymark.api.listen.feedback.FeedbackQuery.ImportView;
import waymark.api.listen.feedback.FeedbackQuery.ListRejected;
import waymark.api.listen.feedback.FeedbackQuery.Stage;
import waymark.api.listen.feedback.intake.FeedbackImportId;
import waymark.query.govern.organisation.People;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** The page of an import, which follows it while it runs. */
@Controller
@RequestMapping("/listen/imports")
class ImportPages {

    private static final int ROWS = 50;

    private final Queries queries;
    private final Named named;
    private final ImportTables tables;
    private final People people;

    ImportPages(Queries queries, Named named, ImportTables tables, People people) {
        this.queries = queries;
        this.named = named;
        this.tables = tables;
        this.people = people;
    }

    @GetMapping("/{id}")
    @Asks(FindImport.class)
    String one(@PathVariable String id, @RequestParam(defaultValue = "0") String from,
            Viewer viewer, Model model) {
        ImportView intake = queries.ask(
                new FindImport(named.stream(FeedbackImportId.SUBJECT, id)), viewer);
        model.addAttribute("intake", intake);
        model.addAttribute("running", intake.stage() == Stage.REQUESTED);
        model.addAttribute("layout", intake.how() == null
                ? ""
                : ImportTables.layout(intake.how().layout()));
        model.addAttribute("tag", ImportTables.tag(intake.stage()));
        model.addAttribute("by", people.nameOf(intake.requestedBy()));
        model.addAttribute("source", queries.ask(new FindSource(intake.source()), viewer));
        boolean mayMend = viewer.actor().may(ListRejected.class);
        model.addAttribute("rejected", mayMend && intake.tally().rowsRejected() > 0
                ? tables.rejected(queries.ask(
                        new ListRejected(intake.id(), number(from), ROWS), viewer))
                : null);
        return "listen/import";
    }

    private static long number(String from) {
        try {
            return Long.parseLong(from);
        } catch (NumberFormatException wrong) {
            throw new Unacceptable("from", "This is not a place in the list.",
                    "the address behind “next”, or no from to begin at the start");
        }
    }
}
