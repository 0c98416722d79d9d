package waymark.api.choose.businesscase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.content.CaseContent;
import waymark.api.choose.businesscase.figures.CaseFigures;
import waymark.api.choose.businesscase.view.AlikeView;
import waymark.api.choose.businesscase.view.AppraisalView;
import waymark.api.choose.businesscase.view.CaseView;
import waymark.api.choose.businesscase.view.RiskView;
import waymark.api.choose.businesscase.view.TripwireView;
import waymark.api.choose.businesscase.view.TripwireView.TripwireList;
import waymark.api.choose.businesscase.view.VersionsView;
import waymark.api.kernel.Query;
import waymark.api.kernel.Role;
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

    /** What a case is worth, as it stands. */
    @WhoMay
    record FindAppraisal(String id) implements BusinessCaseQuery<AppraisalView> {}

    /** What a case would be worth that says this; nothing is kept of it. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.FINANCE})
    record TryAppraisal(CaseContent content) implements BusinessCaseQuery<CaseFigures> {}

    /**
     * Two versions of a case, line by line.
     *
     * @param id the case
     * @param earlier a draft, from 1; 0 for the one before the later
     * @param later another draft; 0 for the last
     */
    @WhoMay
    record CompareVersions(String id, int earlier, int later)
            implements
                BusinessCaseQuery<VersionsView> {}

    /** How cases like this one went, with their lessons. */
    @WhoMay
    record FindAlike(String id) implements BusinessCaseQuery<AlikeView> {}

    /** Whether what a case and its approval rest on still holds. */
    @WhoMay
    record FindTripwires(String id) implements BusinessCaseQuery<TripwireView> {}

    /**
     * Approved cases that rest on assumptions with a metric and a range, the newest first.
     *
     * @param before to ask on from the last page
     * @param limit how many, 1 to 100
     */
    @WhoMay
    record ListTripwires(@Nullable String before, int limit)
            implements
                BusinessCaseQuery<TripwireList> {}

    /** A page of cases. */
    record CaseList(List<CaseView> cases, @Nullable String next) {}
}
