package waymark.query.choose.businesscase.page;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindAlike;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindTripwires;
import waymark.api.choose.businesscase.view.AlikeView;
import waymark.api.choose.businesscase.view.TripwireView;
import waymark.api.choose.businesscase.view.TripwireView.State;
import waymark.query.choose.businesscase.alike.AlikeSaid;
import waymark.query.choose.businesscase.tripwire.TripwireSaid;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.measure.calibration.CalibrationSaid;

/** What stands beside a case: how cases like it went, and whether what it assumes still holds. */
@Component
class Beside {

    private final Queries queries;
    private final TripwireSaid tripwires;
    private final AlikeSaid alike;
    private final CalibrationSaid calibration;

    Beside(Queries queries, TripwireSaid tripwires, AlikeSaid alike,
            CalibrationSaid calibration) {
        this.queries = queries;
        this.tripwires = tripwires;
        this.alike = alike;
        this.calibration = calibration;
    }

    Map<String, Object> of(String stream, Viewer viewer) {
        Map<String, Object> model = new HashMap<>();
        TripwireView wires = queries.ask(new FindTripwires(stream), viewer);
        if (!wires.wires().isEmpty()) {
            model.put("wires", tripwires.wires(wires));
            model.put("wired", TripwireSaid.tag(wires.stands()));
        }
        if (wires.decision() != null && wires.stands() == State.TRIPPED) {
            model.put("flagged", wires.decision());
        }
        AlikeView view = queries.ask(new FindAlike(stream), viewer);
        model.put("alike", alike.table(view));
        model.put("alikeSaid", alike.sentence(view));
        model.put("forecastsSaid", calibration.sentence(view.forecasts()));
        return model;
    }
}
