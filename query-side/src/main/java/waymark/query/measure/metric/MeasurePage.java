package waymark.query.measure.metric;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.listen.feedback.FeedbackQuery.ListSources;
import waymark.api.listen.feedback.FeedbackQuery.SourceList;
import waymark.api.listen.feedback.FeedbackQuery.SourceView;
import waymark.api.measure.metric.MetricQuery.AskNps;
import waymark.api.measure.metric.MetricQuery.NpsView;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;

/** The page of what is measured: the promoter score of each source, with what it says. */
@Controller
@RequestMapping("/measure")
class MeasurePage {

    private static final int ROWS = 50;

    private final Queries queries;
    private final NpsFigures figures;
    private final Say say;

    MeasurePage(Queries queries, NpsFigures figures, Say say) {
        this.queries = queries;
        this.figures = figures;
        this.say = say;
    }

    @GetMapping
    @Asks(AskNps.class)
    String overview(@RequestParam(required = false) @Nullable String from, Viewer viewer,
            Model model) {
        SourceList sources = queries.ask(new ListSources(from, ROWS), viewer);
        model.addAttribute("scores", new Table("net promoter scores",
                List.of(Column.text("source", "Source"), Column.text("relation", "Asks about"),
                        Column.figure("nps", "NPS, points"),
                        Column.text("interval", "95 % interval"), Column.figure("n", "Answers"),
                        Column.text("says", "What it says")),
                sources.sources().stream().map(source -> row(source, viewer)).toList(),
                sources.next()));
        return "measure/overview";
    }

    private Row row(SourceView source, Viewer viewer) {
        NpsView nps = queries.ask(new AskNps(source.id(), null, null, null), viewer);
        return Row.of(
                Cell.link(source.terms().name(), "/listen/sources/" + source.reference()),
                Cell.of(say.word(source.terms().relation())), figures.score(nps),
                figures.interval95(nps), Cell.said(nps.n(), say.count(nps.n())),
                Cell.of(nps.sentence()));
    }
}
