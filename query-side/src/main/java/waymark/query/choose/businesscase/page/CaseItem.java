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
        return of(stream, viewer, Integer.MAX_VALUE);
    }

    /** The same for two pages of paper: of a long case the strongest swings, the first years. */
    Map<String, Object> onPaper(String stream, Viewer viewer) {
        return of(stream, viewer, MOST_ON_PAPER);
    }

    private Map<String, Object> of(String stream, Viewer viewer, int most) {
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
        model.putAll(worth(queries.ask(new FindAppraisal(stream), viewer), view, most));
        model.putAll(risk(queries.ask(
                new FindRisk(stream, MonteCarlo.FEWEST, null), viewer), view, most));
        model.put("history", happenings.of(stream, viewer.asOf()));
        model.put("opinions", Choice.of(Opinion.values()));
        model.put("small", programme.profile() == Profile.SMALL);
        return model;
    }

    private Map<String, Object> worth(AppraisalView appraisal, CaseView view, int most) {
        return Map.of("frozen", appraisal.frozen(),
                "npv", parts.cards().big(appraisal.figures()),
                "figures", parts.cards().others(appraisal.figures(),
                        CaseFigureCards.years(view.reference())),
                "years", parts.years().table(appraisal, most));
    }

    private Map<String, Object> risk(RiskView risk, CaseView view, int most) {
        return risk.moves()
                ? Map.of("certain", false, "chance", parts.risk().chance(risk),
                        "tornado", parts.risk().tornado(risk, most),
                        "breakEven", parts.risk().breakEven(risk, view.assumptions()))
                : Map.of("certain", true);
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
