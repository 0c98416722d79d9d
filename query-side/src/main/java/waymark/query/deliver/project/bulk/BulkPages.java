package waymark.query.deliver.project.bulk;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import waymark.api.deliver.project.ProjectQuery.ListProjects;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.Asks;

/** Where a file of costs or of weekly reports is looked at before it is taken in. */
@Controller
@RequestMapping("/deliver/files")
class BulkPages {

    private final ProgrammeFacts programme;

    BulkPages(ProgrammeFacts programme) {
        this.programme = programme;
    }

    @GetMapping("/costs")
    @Asks(ListProjects.class)
    String costs(Model model) {
        model.addAttribute("currency", programme.currency());
        return "deliver/costs-file";
    }

    @GetMapping("/weeks")
    @Asks(ListProjects.class)
    String weeks(Model model) {
        model.addAttribute("currency", programme.currency());
        return "deliver/weeks-file";
    }
}
