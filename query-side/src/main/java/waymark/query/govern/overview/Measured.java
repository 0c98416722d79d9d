package waymark.query.govern.overview;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import waymark.api.govern.overview.OverviewQuery.Paying;
import waymark.api.measure.benefit.BenefitQuery.BenefitList;
import waymark.api.measure.calibration.CalibrationQuery.CalibrationView;
import waymark.api.measure.metric.view.MetricView.MetricList;
import waymark.query.govern.overview.paying.PayingCard;
import waymark.query.govern.overview.paying.PayingSaid;
import waymark.query.kernel.Viewer;
import waymark.query.measure.benefit.page.BenefitTables;
import waymark.query.measure.calibration.CalibrationSaid;
import waymark.query.measure.metric.page.MetricTables;
import waymark.query.page.Table;

/** Says in short what the pages of metrics, benefits and forecasts say at length. */
@Component
class Measured {

    private final PayingCard paying;
    private final PayingSaid said;
    private final MetricTables metrics;
    private final BenefitTables benefits;
    private final CalibrationSaid forecasts;

    Measured(PayingCard paying, PayingSaid said, MetricTables metrics, BenefitTables benefits,
            CalibrationSaid forecasts) {
        this.paying = paying;
        this.said = said;
        this.metrics = metrics;
        this.benefits = benefits;
        this.forecasts = forecasts;
    }

    void money(Viewer viewer, Model model) {
        Paying shown = paying.of(viewer);
        model.addAttribute("money", shown.money());
        model.addAttribute("roi", said.roi(shown));
        model.addAttribute("figures", said.figures(shown));
    }

    /** The first of them; all stand on a page of their own. */
    Table metrics(MetricList list, Viewer viewer) {
        return metrics.of(new MetricList(list.metrics(), null), viewer);
    }

    /** The newest of them; all stand on a page of their own. */
    Table benefits(BenefitList list) {
        return benefits.of(new BenefitList(list.benefits(), null));
    }

    String sentence(CalibrationView view) {
        return forecasts.sentence(view.all());
    }
}
