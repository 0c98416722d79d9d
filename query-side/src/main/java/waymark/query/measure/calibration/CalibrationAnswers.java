package waymark.query.measure.calibration;

import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.kernel.Role;
import waymark.api.measure.calibration.CalibrationQuery.AskCalibration;
import waymark.api.measure.calibration.CalibrationQuery.CalibrationRow;
import waymark.api.measure.calibration.CalibrationQuery.CalibrationView;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Answers how good forecasts were, and names authors to those alone who may know them. */
@Component
class CalibrationAnswers {

    private final Calibrations calibrations;

    CalibrationAnswers(Calibrations calibrations) {
        this.calibrations = calibrations;
    }

    @QueryHandler
    CalibrationView ask(AskCalibration query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        AsOf asOf = viewer.asOf();
        return new CalibrationView(calibrations.all(asOf),
                calibrations.grouped("department", asOf),
                calibrations.grouped("benefit_class", asOf), authors(viewer), asOf.effective(),
                asOf.position());
    }

    /** BEN-5: everybody sees what became of their own forecasts, and finance of everybody's. */
    private List<CalibrationRow> authors(Viewer viewer) {
        return viewer.actor().is(Role.FINANCE)
                ? calibrations.grouped("author", viewer.asOf()).stream()
                        .filter(one -> one.grouped() != null).toList()
                : calibrations.by(viewer.actor().person(), viewer.asOf());
    }
}
