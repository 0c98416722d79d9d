package waymark.query.choose.businesscase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseEvent;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseApproved;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseDeferred;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseDrafted;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseRedrafted;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseRejected;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseReviewed;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseSubmitted;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseWithdrawn;
import waymark.api.choose.businesscase.BusinessCaseEvent.ConditionMet;
import waymark.api.choose.businesscase.BusinessCaseEvent.DecisionSuperseded;
import waymark.api.choose.businesscase.content.Assumption;
import waymark.api.choose.businesscase.view.CaseView.ReviewView;
import waymark.api.choose.businesscase.view.CaseView.Stage;
import waymark.api.kernel.Event;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** Every business case: what it says, what it is worth, and how far it has come. */
final class BusinessCaseBoard implements Projection<CaseRow> {

    static final String STAGE = "stage";
    static final String INITIATIVE = "initiative";
    static final String INITIATIVE_STAGE = "initiative-stage";
    static final Facet WIRED = new Facet("wired", "yes");

    @Override
    public String name() {
        return "business-case";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<CaseRow> rowType() {
        return CaseRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof BusinessCaseEvent told ? Set.of(told.stream()) : Set.of();
    }

    @Override
    public CaseRow evolve(@Nullable CaseRow before, String key, Recorded recorded) {
        if (recorded.event() instanceof CaseDrafted told) {
            return CaseRow.begin(told, recorded);
        }
        CaseRow row = Objects.requireNonNull(before, key).changed(recorded);
        return switch ((BusinessCaseEvent) recorded.event()) {
            case CaseDrafted _,ConditionMet _,DecisionSuperseded _ -> row;
            case CaseRedrafted told ->
                row.saying(told.revision(), told.content()).by(told.author());
            case CaseSubmitted told -> row.frozen(told.figures()).by(told.submitter());
            case CaseReviewed told -> row.reviewed(new ReviewView(
                    told.reviewer() == null ? null : told.reviewer().value(), told.opinion(),
                    told.note(), told.reason(), told.selfApproved(), recorded.recordedAt()));
            case CaseWithdrawn _ -> row.at(Stage.WITHDRAWN, null);
            case CaseApproved told -> row.approved(told);
            case CaseRejected _ -> row.at(Stage.REJECTED, null);
            case CaseDeferred told -> row.at(Stage.DEFERRED, told.until());
        };
    }

    @Override
    public List<Facet> facets(CaseRow row) {
        String stage = row.stage().name();
        List<Facet> facets = new ArrayList<>(List.of(new Facet(STAGE, stage),
                new Facet(INITIATIVE, row.initiative()),
                new Facet(INITIATIVE_STAGE, row.initiative() + "/" + stage)));
        boolean wired = row.content().assumptions().stream().anyMatch(Assumption::wired);
        if (row.stage() == Stage.APPROVED && wired) {
            facets.add(WIRED);
        }
        return facets;
    }
}
