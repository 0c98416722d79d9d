package waymark.query.listen.feedback.page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import waymark.api.listen.feedback.FeedbackQuery.FindLook;
import waymark.api.listen.feedback.FeedbackQuery.FindSource;
import waymark.api.listen.feedback.FeedbackQuery.RejectedList;
import waymark.api.listen.feedback.intake.LookView;
import waymark.api.listen.feedback.source.Field;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.kit.Field.Choice;

/** The page between a file and its import: what is in it, and what it would bring. */
@Controller
class LookPages {

    private final Queries queries;
    private final ImportTables tables;

    LookPages(Queries queries, ImportTables tables) {
        this.queries = queries;
        this.tables = tables;
    }

    @GetMapping("/listen/looks/{id}")
    @Asks(FindLook.class)
    String look(@PathVariable String id, Viewer viewer, Model model) {
        LookView look = queries.ask(new FindLook(id), viewer);
        model.addAttribute("look", look);
        model.addAttribute("source",
                queries.ask(new FindSource(look.source().value()), viewer));
        model.addAttribute("layout", ImportTables.layout(look.how().layout()));
        model.addAttribute("meanings", Choice.of(Field.values()));
        model.addAttribute("rejected", look.rejected().isEmpty()
                ? null
                : tables.rejected(new RejectedList(look.rejected(), null)));
        return "listen/look";
    }
}
