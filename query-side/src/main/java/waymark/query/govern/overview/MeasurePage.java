package waymark.query.govern.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.listen.feedback.FeedbackQuery.ListSources;
import waymark.api.listen.feedback.FeedbackQuery.SourceList;
import waymark.api.listen.feedback.FeedbackQuery.SourceView;
import waymark.api.measure.benefit.BenefitQuery.BenefitList;
import waymark.api.measure.benefit.BenefitQuery.ListBenefits;
import waymark.api.measure.benefit.claim.ClaimQuery.ListWaiting;
import waymark.api.measure.calibration.CalibrationQuery.AskCalibration;
import waymark.api.measure.metric.MetricQuery.AskNps;
import waymark.api.measure.metric.MetricQuery.ListMetrics;
import waymark.api.measure.metric.MetricQuery.NpsView;
import waymark.api.measure.metric.view.MetricView.MetricList;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.measure.metric.NpsFigures;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;

/** Where measuring begins: what moved, what it is worth, and how sure that is. */
@Controller
class MeasurePage {

    private static final int SOURCES = 50;
    private static final int NEWEST = 20;

    private final Queries queries;
    private final Measured measured;
    private final NpsFigures figures;
    private final Say say;

    MeasurePage(Queries queries, Measured measured, NpsFigures figures, Say say) {
        this.queries = queries;
        this.measured = measured;
        this.figures = figures;
        this.say = say;
    }

    @GetMapping("/measure")
    @Asks(AskNps.class)
    String overview(@RequestParam(required = false) @Nullable String from, Viewer viewer,
            Model model) {
        measured.money(viewer, model);
        MetricList metrics = queries.ask(new ListMetrics(null, null, NEWEST), viewer);
        model.addAttribute("metrics", measured.metrics(metrics, viewer));
        BenefitList benefits = queries.ask(new ListBenefits(null, null, NEWEST), viewer);
        model.addAttribute("benefits", measured.benefits(benefits));
        model.addAttribute("waiting", queries.ask(new ListWaiting(null, 1), viewer));
        model.addAttribute("forecasts",
                measured.sentence(queries.ask(new AskCalibration(), viewer)));
        model.addAttribute("scores", scores(queries.ask(new ListSources(from, SOURCES), viewer),
                viewer));
        return "measure/overview";
    }

    private Table scores(SourceList sources, Viewer viewer) {
        return new Table("net promoter scores",
                List.of(Column.text("source", "Source"), Column.text("relation", "Asks about"),
                        Column.figure("nps", "NPS, points"),
                        Column.text("interval", "95 % interval"), Column.figure("n", "Answers"),
                        Column.text("says", "What it says")),
                sources.sources().stream().map(source -> row(source, viewer)).toList(),
                sources.next());
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
