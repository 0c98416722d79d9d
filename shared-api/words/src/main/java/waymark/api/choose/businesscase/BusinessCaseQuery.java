package waymark.api.choose.businesscase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.view.CaseView;
import waymark.api.choose.businesscase.view.RiskView;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked about business cases. */
public sealed interface BusinessCaseQuery<A> extends Query<A> {

    /** One case with its lines, figures and decisions, by its id {@code business-case/...}. */
    @WhoMay
    record FindCase(String id) implements BusinessCaseQuery<CaseView> {}

    /**
     * Cases, newest first, without their decisions.
     *
     * @param stage only those that have come so far, or null for all
     * @param initiative only those of this initiative, by its id, or null for all
     * @param before to ask on from the last page
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record ListCases(
            CaseView.@Nullable Stage stage,
            @Nullable String initiative,
            @Nullable String before,
            int limit)
            implements
                BusinessCaseQuery<CaseList> {}

    /**
     * The evidence document of a decision, as it was recorded (BC-4).
     *
     * @param id the case
     * @param decision the number of the decision, from 1
     */
    @WhoMay
    record FindEvidence(String id, int decision) implements BusinessCaseQuery<String> {}

    /**
     * How sure the net present value of a case is. The same seed makes the same draws for ever.
     *
     * @param id the case
     * @param draws how many, 10,000 to 100,000
     * @param seed of the draws, or null for the one that belongs to this revision of the case
     */
    @WhoMay
    record FindRisk(String id, int draws, @Nullable Long seed)
            implements
                BusinessCaseQuery<RiskView> {}

    /** A page of cases. */
    record CaseList(List<CaseView> cases, @Nullable String next) {}
}
