package waymark.query.listen.feedback.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.listen.feedback.FeedbackQuery.FindSource;
import waymark.api.listen.feedback.FeedbackQuery.ListImports;
import waymark.api.listen.feedback.FeedbackQuery.ListSources;
import waymark.api.listen.feedback.FeedbackQuery.SourceView;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.Field;
import waymark.api.listen.feedback.source.Relation;
import waymark.api.listen.feedback.source.SourceKind;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.listen.feedback.answer.listing.Readers;
import waymark.query.measure.metric.NpsFigures;
import waymark.query.page.export.WholeExport;
import waymark.query.page.kit.Field.Choice;

/** The pages of sources: all, a new one, and one with its score and files. */
@Controller
@RequestMapping("/listen")
class SourcePages {

    private static final int ROWS = 50;

    private final Queries queries;
    private final Named named;
    private final SourceTables tables;
    private final ImportTables imports;
    private final NpsFigures figures;

    SourcePages(Queries queries, Named named, SourceTables tables, ImportTables imports,
            NpsFigures figures) {
        this.queries = queries;
        this.named = named;
        this.tables = tables;
        this.imports = imports;
        this.figures = figures;
    }

    @GetMapping
    @Asks(ListSources.class)
    String all(@RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        model.addAttribute("sources",
                tables.of(queries.ask(new ListSources(from, ROWS), viewer), viewer));
        model.addAttribute("mayRead", Readers.include(viewer));
        return "listen/sources";
    }

    @GetMapping(params = "format")
    @Asks(ListSources.class)
    WholeExport export(@RequestParam String format, Viewer viewer) {
        return new WholeExport(format, from -> tables.of(
                queries.ask(new ListSources(from, WholeExport.ROWS), viewer), viewer));
    }

    @GetMapping("/sources/new")
    @Asks(ListSources.class)
    String begin(Model model) {
        model.addAttribute("kinds", Choice.of(SourceKind.values()));
        model.addAttribute("relations", Choice.of(Relation.values()));
        model.addAttribute("meanings", Choice.of(Field.values()));
        return "listen/source-new";
    }

    @GetMapping("/sources/{id}")
    @Asks(FindSource.class)
    String one(@PathVariable String id,
            @RequestParam(required = false) @Nullable LocalDate since, Viewer viewer,
            Model model) {
        SourceView source = source(id, viewer);
        model.addAttribute("source", source);
        model.addAttribute("nps", figures.figure(tables.nps(source, since, viewer)));
        model.addAttribute("since", since);
        model.addAttribute("imports", imports.of(
                queries.ask(new ListImports(source.id(), null, ROWS), viewer)));
        model.addAttribute("meanings", Choice.of(Field.values()));
        return "listen/source";
    }

    private SourceView source(String id, Viewer viewer) {
        return queries.ask(new FindSource(named.stream(FeedbackSourceId.SUBJECT, id)), viewer);
    }
}
