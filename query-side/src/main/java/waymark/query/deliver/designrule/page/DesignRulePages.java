package waymark.query.deliver.designrule.page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.deliver.designrule.DesignRuleId;
import waymark.api.deliver.designrule.DesignRuleQuery.DesignRuleView;
import waymark.api.deliver.designrule.DesignRuleQuery.FindRule;
import waymark.api.deliver.designrule.DesignRuleQuery.ListRules;
import waymark.api.kernel.Role;
import waymark.query.audit.history.Happenings;
import waymark.query.deliver.designrule.heard.Touching;
import waymark.query.govern.duty.Places;
import waymark.query.govern.delegation.Delegations;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.export.WholeExport;

/** The pages of design rules: those in force, and one with why it exists and what touches it. */
@Controller
@RequestMapping("/deliver/design-rules")
class DesignRulePages {

    private static final int SHOWN = 50;

    private final Queries queries;
    private final Named named;
    private final DesignRuleTables tables;
    private final Touching touching;
    private final Happenings happenings;
    private final Delegations delegations;

    DesignRulePages(Queries queries, Named named, DesignRuleTables tables, Touching touching,
            Happenings happenings, Delegations delegations) {
        this.queries = queries;
        this.named = named;
        this.tables = tables;
        this.touching = touching;
        this.happenings = happenings;
        this.delegations = delegations;
    }

    @GetMapping
    @Asks(ListRules.class)
    String list(@RequestParam(defaultValue = "false") boolean retired,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        model.addAttribute("retired", retired);
        model.addAttribute("rules",
                tables.of(queries.ask(new ListRules(retired, null, from, SHOWN), viewer)));
        return "deliver/design-rules";
    }

    @GetMapping(params = "format")
    @Asks(ListRules.class)
    WholeExport export(@RequestParam(defaultValue = "false") boolean retired,
            @RequestParam String format, Viewer viewer) {
        return new WholeExport(format, from -> tables.of(queries.ask(
                new ListRules(retired, null, from, WholeExport.ROWS), viewer)));
    }

    @GetMapping("/{id}")
    @Asks(FindRule.class)
    String item(@PathVariable String id, Viewer viewer, Model model) {
        DesignRuleView rule = queries.ask(
                new FindRule(named.stream(DesignRuleId.SUBJECT, id)), viewer);
        model.addAttribute("rule", rule);
        model.addAttribute("tag", DesignRuleTables.tag(rule));
        model.addAttribute("owner", tables.name(rule.owner()));
        model.addAttribute("born", Places.of(rule.source(), rule.born()));
        model.addAttribute("touches", tables.touches(touching.of(rule.touched(), viewer)));
        model.addAttribute("mayWaive", mayWaive(rule, viewer));
        model.addAttribute("waivers", tables.waivers(rule));
        model.addAttribute("history", happenings.of(rule.id(), viewer.asOf()));
        return "deliver/design-rule";
    }

    /** DRL-1: the council; of a rule that blocks nothing also its owner. */
    private boolean mayWaive(DesignRuleView rule, Viewer viewer) {
        return viewer.actor().is(Role.COUNCIL) || (!rule.blocking() && delegations
                .inHandsOf(viewer.actor().person(), viewer.asOf()).contains(rule.owner()));
    }
}
