package waymark.query.measure.calibration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.measure.calibration.CalibrationQuery.AskCalibration;
import waymark.api.measure.calibration.CalibrationQuery.CalibrationView;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** How good forecasts were, over REST. */
@RestController
@Tag(name = "measure")
class CalibrationResource {

    private final Queries queries;

    CalibrationResource(Queries queries) {
        this.queries = queries;
    }

    @GetMapping(path = "/api/calibration", produces = MediaType.APPLICATION_JSON_VALUE)
    @Asks(AskCalibration.class)
    @Operation(operationId = "askCalibration", summary = "Read how good forecasts were")
    ResponseEntity<CalibrationView> calibration(Viewer viewer) {
        return Answers.of(queries.ask(new AskCalibration(), viewer), viewer);
    }
}
