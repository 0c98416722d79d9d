package waymark.query.choose.businesscase.risk;

import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindCase;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindRisk;
import waymark.api.choose.businesscase.view.CaseView;
import waymark.api.choose.businesscase.view.RiskView;
import waymark.api.govern.programme.Settings;
import waymark.api.worth.Rate;
import waymark.api.worth.risk.BreakEven;
import waymark.api.worth.risk.MonteCarlo;
import waymark.api.worth.risk.Tornado;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Answers how sure a case is, from its lines; what was submitted keeps the rate it had then. */
@Component
class RiskAnswers {

    private final Queries queries;
    private final ProgrammeFacts programme;

    RiskAnswers(Queries queries, ProgrammeFacts programme) {
        this.queries = queries;
        this.programme = programme;
    }

    @QueryHandler
    RiskView find(FindRisk query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        CaseView view = queries.ask(new FindCase(query.id()), viewer);
        Settings settings = programme.settings(viewer.asOf());
        var figures = view.figures();
        Rate discount = figures == null
                ? settings.discountRate()
                : figures.chosen().headline().terms().discount();
        Lines lines = Lines.of(view, settings.currency(), discount);
        long seed = query.seed() == null ? seed(view) : query.seed();
        return new RiskView(view.chosen(), settings.currency(), discount,
                MonteCarlo.of(lines.drivers(), lines.value(), query.draws(), seed),
                Tornado.of(lines.drivers(), lines.value()),
                BreakEven.of(lines.drivers(), lines.value()));
    }

    /** Of a revision for ever the same, so that whoever looks again sees the same figures. */
    private static long seed(CaseView view) {
        return Integer.toUnsignedLong((view.id() + "#" + view.revision()).hashCode());
    }
}
