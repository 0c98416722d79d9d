package waymark.query.measure.calibration;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import waymark.api.kernel.Role;
import waymark.api.measure.calibration.CalibrationQuery.AskCalibration;
import waymark.api.measure.calibration.CalibrationQuery.CalibrationView;
import waymark.query.govern.organisation.Choosable;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.kit.Field.Choice;

/** The page on how good forecasts were; its tables are taken along from there. */
@Controller
class CalibrationPages {

    private final Queries queries;
    private final CalibrationSaid said;
    private final Choosable choosable;

    CalibrationPages(Queries queries, CalibrationSaid said, Choosable choosable) {
        this.queries = queries;
        this.said = said;
        this.choosable = choosable;
    }

    @GetMapping("/measure/calibration")
    @Asks(AskCalibration.class)
    String calibration(Viewer viewer, Model model) {
        CalibrationView view = queries.ask(new AskCalibration(), viewer);
        Map<String, String> names = choosable.departments(viewer).stream()
                .collect(Collectors.toMap(Choice::value, Choice::label));
        model.addAttribute("view", view);
        model.addAttribute("sentence", said.sentence(view.all()));
        model.addAttribute("kinds", said.kinds(view.byKind()));
        model.addAttribute("departments", said.departments(view.byDepartment(), names));
        model.addAttribute("authors", said.authors(view.byAuthor()));
        model.addAttribute("finance", viewer.actor().is(Role.FINANCE));
        return "measure/calibration";
    }
}
