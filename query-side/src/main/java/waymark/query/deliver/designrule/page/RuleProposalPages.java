package waymark.query.deliver.designrule.page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.deliver.designrule.proposal.RuleProposalId;
import waymark.api.deliver.designrule.proposal.RuleProposalQuery.FindRuleProposal;
import waymark.api.deliver.designrule.proposal.RuleProposalQuery.ListRuleProposals;
import waymark.api.deliver.designrule.proposal.RuleProposalQuery.RuleProposalView;
import waymark.query.govern.duty.Places;
import waymark.query.govern.organisation.Choosable;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.export.WholeExport;

/** The pages of proposed design rules: those that stand, and one. */
@Controller
@RequestMapping("/deliver/rules")
class RuleProposalPages {

    private static final int SHOWN = 50;
    private static final int PEOPLE = 500;

    private final Queries queries;
    private final Named named;
    private final RuleProposalTables tables;
    private final Choosable choosable;

    RuleProposalPages(Queries queries, Named named, RuleProposalTables tables,
            Choosable choosable) {
        this.queries = queries;
        this.named = named;
        this.tables = tables;
        this.choosable = choosable;
    }

    @GetMapping
    @Asks(ListRuleProposals.class)
    String list(@RequestParam(required = false) @Nullable String from, Viewer viewer,
            Model model) {
        model.addAttribute("rules",
                tables.of(queries.ask(new ListRuleProposals(null, from, SHOWN), viewer)));
        return "deliver/rules";
    }

    @GetMapping(params = "format")
    @Asks(ListRuleProposals.class)
    WholeExport export(@RequestParam String format, Viewer viewer) {
        return new WholeExport(format, from -> tables.of(
                queries.ask(new ListRuleProposals(null, from, WholeExport.ROWS), viewer)));
    }

    @GetMapping("/{id}")
    @Asks(FindRuleProposal.class)
    String item(@PathVariable String id, Viewer viewer, Model model) {
        RuleProposalView rule = queries.ask(
                new FindRuleProposal(named.stream(RuleProposalId.SUBJECT, id)), viewer);
        model.addAttribute("rule", rule);
        model.addAttribute("tag", RuleProposalTables.tag(rule));
        model.addAttribute("born", Places.of(rule.source(), rule.born()));
        model.addAttribute("by", tables.name(rule.proposedBy()));
        model.addAttribute("owners", choosable.people(viewer, PEOPLE));
        return "deliver/rule";
    }
}
