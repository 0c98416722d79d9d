package waymark.query.choose.initiative.web.backtest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import waymark.api.choose.initiative.portfolio.PortfolioQuery.BackTestPolicy;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** The page on which another policy is tried on past decisions (U9). */
@Controller
class BackTestPages {

    private final Queries queries;
    private final BackTestTables tables;
    private final ProgrammeFacts programme;

    BackTestPages(Queries queries, BackTestTables tables, ProgrammeFacts programme) {
        this.queries = queries;
        this.tables = tables;
        this.programme = programme;
    }

    @GetMapping("/choose/back-test")
    @Asks(BackTestPolicy.class)
    String test(PolicyAsked asked, Viewer viewer, Model model) {
        model.addAttribute("settings", programme.settings(viewer.asOf()));
        model.addAttribute("asked", asked);
        model.addAttribute("tried", asked.isAsked());
        if (asked.isAsked()) {
            var test = queries.ask(new BackTestPolicy(asked.policy()), viewer);
            model.addAttribute("test", test);
            model.addAttribute("answer", tables.sentence(test));
            model.addAttribute("came", tables.came(test));
            model.addAttribute("decisions", tables.of(test));
        }
        return "choose/back-test";
    }
}
