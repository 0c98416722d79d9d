package waymark.query.listen.text.page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.listen.feedback.FeedbackQuery.SourceView;
import waymark.api.listen.text.TextQuery.ListCopies;
import waymark.api.listen.text.TextQuery.ListWords;
import waymark.api.listen.text.TextQuery.WordList;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;
import waymark.query.page.export.WholeExport;

/** The pages of what is said again nearly the same, and of words that come up. */
@Controller
@RequestMapping("/listen")
class CopyPages {

    private static final int ROWS = 50;

    private final Queries queries;
    private final Choosing choosing;
    private final ThemeTables tables;

    CopyPages(Queries queries, Choosing choosing, ThemeTables tables) {
        this.queries = queries;
        this.choosing = choosing;
        this.tables = tables;
    }

    @GetMapping("/copies")
    @Asks(ListCopies.class)
    String copies(Chosen chosen, @RequestParam(required = false) @Nullable String from,
            Viewer viewer, Model model) {
        choosing.source(chosen, viewer, model).ifPresent(source -> model.addAttribute("copies",
                tables.copies(queries.ask(new ListCopies(Choosing.scope(source, chosen), from,
                        ROWS), viewer), ThemePages.mayRead(viewer))));
        return "listen/copies";
    }

    @GetMapping(path = "/copies", params = "format")
    @Asks(ListCopies.class)
    WholeExport exportCopies(Chosen chosen, @RequestParam String format, Viewer viewer,
            Model model) {
        SourceView source = choosing.source(chosen, viewer, model).orElseThrow(Unknown.id());
        return new WholeExport(format, from -> tables.copies(queries.ask(new ListCopies(
                Choosing.scope(source, chosen), from, WholeExport.ROWS), viewer),
                ThemePages.mayRead(viewer)));
    }

    @GetMapping("/words")
    @Asks(ListWords.class)
    String words(Chosen chosen, Viewer viewer, Model model) {
        choosing.source(chosen, viewer, model).ifPresent(source -> {
            WordList list = queries.ask(new ListWords(Choosing.scope(source, chosen)), viewer);
            model.addAttribute("list", list);
            model.addAttribute("words", tables.words(list));
        });
        return "listen/words";
    }

    @GetMapping(path = "/words", params = "format")
    @Asks(ListWords.class)
    WholeExport exportWords(Chosen chosen, @RequestParam String format, Viewer viewer,
            Model model) {
        SourceView source = choosing.source(chosen, viewer, model).orElseThrow(Unknown.id());
        return new WholeExport(format, from -> tables.words(queries.ask(
                new ListWords(Choosing.scope(source, chosen)), viewer)));
    }
}
