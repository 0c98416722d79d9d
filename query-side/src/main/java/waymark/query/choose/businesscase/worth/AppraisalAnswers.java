package waymark.query.choose.businesscase.worth;

import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindAppraisal;
import waymark.api.choose.businesscase.BusinessCaseQuery.TryAppraisal;
import waymark.api.choose.businesscase.BusinessCaseRefusal;
import waymark.api.choose.businesscase.figures.CaseAppraisal;
import waymark.api.choose.businesscase.figures.CaseFigures;
import waymark.api.choose.businesscase.view.AppraisalView;
import waymark.api.govern.programme.Settings;
import waymark.api.kernel.refusal.Refused;
import waymark.query.choose.businesscase.BusinessCases;
import waymark.query.choose.businesscase.CaseRow;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Answers what a case is worth as it stands. */
@Component
class AppraisalAnswers {

    private final BusinessCases cases;
    private final ProgrammeFacts programme;

    AppraisalAnswers(BusinessCases cases, ProgrammeFacts programme) {
        this.cases = cases;
        this.programme = programme;
    }

    @QueryHandler
    AppraisalView find(FindAppraisal query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        CaseRow row = cases.find(query.id(), viewer.asOf());
        Settings settings = programme.settings(viewer.asOf());
        CaseFigures frozen = row.figures();
        return new AppraisalView(row.revision(), frozen != null, frozen == null
                ? CaseAppraisal.of(row.content(), settings)
                : frozen, FiscalYears.of(row.content(), settings));
    }

    @QueryHandler
    CaseFigures tried(TryAppraisal query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Settings settings = programme.settings(viewer.asOf());
        if (!query.content().isAllIn(settings.currency())) {
            throw new Refused(BusinessCaseRefusal.NO_RATE);
        }
        return CaseAppraisal.of(query.content(), settings);
    }
}
