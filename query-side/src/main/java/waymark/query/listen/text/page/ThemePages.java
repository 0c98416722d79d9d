package waymark.query.listen.text.page;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.kernel.Role;
import waymark.api.listen.feedback.FeedbackQuery.SourceView;
import waymark.api.listen.text.TextQuery.FindTheme;
import waymark.api.listen.text.TextQuery.ListThemes;
import waymark.api.listen.text.TextQuery.ListWords;
import waymark.api.listen.text.ThemeList;
import waymark.api.listen.text.ThemeView;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;
import waymark.query.page.export.WholeExport;

/** The pages of themes: all of a source, and one with its answers and the insight it makes. */
@Controller
@RequestMapping("/listen/themes")
class ThemePages {

    private static final int ROWS = 50;
    private static final Set<Role> READERS = Set.of(Role.ANALYST, Role.PROJECT_MANAGER,
            Role.COUNCIL);

    private final Queries queries;
    private final Choosing choosing;
    private final ThemeTables tables;
    private final ThemeCharts charts;

    ThemePages(Queries queries, Choosing choosing, ThemeTables tables, ThemeCharts charts) {
        this.queries = queries;
        this.choosing = choosing;
        this.tables = tables;
        this.charts = charts;
    }

    @GetMapping
    @Asks(ListThemes.class)
    String all(Chosen chosen, Viewer viewer, Model model) {
        choosing.source(chosen, viewer, model).ifPresent(source -> {
            ThemeList list = queries.ask(new ListThemes(Choosing.scope(source, chosen)), viewer);
            model.addAttribute("list", list);
            model.addAttribute("themes", tables.themes(list, chosen.query(source.reference())));
            model.addAttribute("chart", charts.shares(list));
            model.addAttribute("languages", tables.languages(list));
            model.addAttribute("mayReadWords", viewer.actor().may(ListWords.class));
        });
        return "listen/themes";
    }

    @GetMapping(params = "format")
    @Asks(ListThemes.class)
    WholeExport export(Chosen chosen, @RequestParam String format, Viewer viewer, Model model) {
        SourceView source = choosing.source(chosen, viewer, model).orElseThrow(Unknown.id());
        return new WholeExport(format, from -> tables.themes(queries.ask(
                new ListThemes(Choosing.scope(source, chosen)), viewer), ""));
    }

    @GetMapping("/{theme}")
    @Asks(FindTheme.class)
    String one(@PathVariable String theme, Chosen chosen,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        SourceView source = choosing.source(chosen, viewer, model).orElseThrow(Unknown.id());
        ThemeView found = queries.ask(
                new FindTheme(Choosing.scope(source, chosen), theme, from, ROWS), viewer);
        model.addAttribute("theme", found);
        model.addAttribute("tag", ThemeTables.tag(found.counted().trend()));
        model.addAttribute("figures", charts.figures(found));
        model.addAttribute("chart", charts.months(found));
        model.addAttribute("answers", tables.answers(found, mayRead(viewer)));
        return "listen/theme";
    }

    @GetMapping(path = "/{theme}", params = "format")
    @Asks(FindTheme.class)
    WholeExport exportOne(@PathVariable String theme, Chosen chosen, @RequestParam String format,
            Viewer viewer, Model model) {
        SourceView source = choosing.source(chosen, viewer, model).orElseThrow(Unknown.id());
        return new WholeExport(format, from -> tables.answers(queries.ask(new FindTheme(
                Choosing.scope(source, chosen), theme, from, WholeExport.ROWS), viewer),
                mayRead(viewer)));
    }

    static boolean mayRead(Viewer viewer) {
        return READERS.stream().anyMatch(viewer.actor()::is);
    }
}
