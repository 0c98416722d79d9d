package waymark.query.choose.businesscase.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.BusinessCaseEvent.Opinion;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindAppraisal;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindCase;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindRisk;
import waymark.api.choose.businesscase.view.AppraisalView;
import waymark.api.choose.businesscase.view.CaseView;
import waymark.api.choose.businesscase.view.RiskView;
import waymark.api.govern.programme.Profile;
import waymark.api.worth.risk.MonteCarlo;
import waymark.query.audit.history.Happenings;
import waymark.query.choose.businesscase.worth.YearsSaid;
import waymark.query.govern.organisation.People;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.kit.Field.Choice;
import waymark.query.understand.problem.size.SizeSaid;

/** Everything that one case shows, on a page and on paper. */
@Component
class CaseItem {

    static final String CASE = "businessCase";

    private static final int MOST_ON_PAPER = 8;

    private final Queries queries;
    private final ProgrammeFacts programme;
    private final Happenings happenings;
    private final Parts parts;

    CaseItem(Queries queries, ProgrammeFacts programme, Happenings happenings, Parts parts) {
        this.queries = queries;
        this.programme = programme;
        this.happenings = happenings;
        this.parts = parts;
    }

    /** What says its parts. */
    @Component
    record Parts(CaseTables tables, CaseFigureCards cards, CashChart chart, RiskSaid risk,
            YearsSaid years, Beside beside, People people, SizeSaid sizes) {}

    Map<String, Object> of(String stream, Viewer viewer) {
        CaseView view = queries.ask(new FindCase(stream), viewer);
        Map<String, Object> model = new HashMap<>();
        model.put(CASE, view);
        model.put("tag", CaseTables.tag(view.stage()));
        model.put("names", names(view));
        model.put("options", view.options());
        model.put("lines", view.options().stream().collect(Collectors.toMap(
                option -> option.option(), option -> parts.tables().lines(option, view))));
        model.put("assumptions", parts.tables().assumptions(view));
        model.put("sizes", parts.sizes().table(view.initiative(), viewer));
        model.put("chart", parts.chart().of(view, programme.currency()));
        model.putAll(parts.beside().of(stream, viewer));
        worth(queries.ask(new FindAppraisal(stream), viewer), model);
        risk(queries.ask(new FindRisk(stream, MonteCarlo.FEWEST, null), viewer), view, model);
        model.put("history", happenings.of(stream, viewer.asOf()));
        model.put("opinions", Choice.of(Opinion.values()));
        model.put("small", programme.profile() == Profile.SMALL);
        return model;
    }

    /** The same for two pages of paper: of a long case the strongest swings, the first years. */
    Map<String, Object> onPaper(String stream, Viewer viewer) {
        Map<String, Object> model = of(stream, viewer);
        if (model.get("risk") instanceof RiskView risk) {
            model.put("swings", parts.risk().tornado(risk, MOST_ON_PAPER));
        }
        if (model.get("appraised") instanceof AppraisalView appraised) {
            model.put("years", parts.years().table(appraised, MOST_ON_PAPER));
        }
        return model;
    }

    private void worth(AppraisalView appraisal, Map<String, Object> model) {
        model.put("appraised", appraisal);
        model.put("frozen", appraisal.frozen());
        model.put("npv", parts.cards().big(appraisal.figures()));
        model.put("figures", parts.cards().others(appraisal.figures()));
        model.put("years", parts.years().table(appraisal));
    }

    private void risk(RiskView risk, CaseView view, Map<String, Object> model) {
        model.put("risk", risk);
        model.put("certain", !risk.moves());
        if (risk.moves()) {
            model.put("chance", parts.risk().chance(risk));
            model.put("tornado", parts.risk().tornado(risk, Integer.MAX_VALUE));
            model.put("breakEven", parts.risk().breakEven(risk, view.assumptions()));
        }
    }

    private Map<String, String> names(CaseView view) {
        Collection<String> all = new TreeSet<>(view.authors());
        if (view.review() != null && view.review().reviewer() != null) {
            all.add(view.review().reviewer());
        }
        view.decisions().forEach(decision -> all.addAll(decision.people()));
        return parts.people().namesOf(all);
    }
}
