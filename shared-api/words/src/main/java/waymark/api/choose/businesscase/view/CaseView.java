package waymark.api.choose.businesscase.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseEvent.Opinion;
import waymark.api.choose.businesscase.content.AcceptedDip;
import waymark.api.choose.businesscase.content.Assumption;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.businesscase.figures.CaseFigures;
import waymark.api.worth.appraisal.Frequency;

/**
 * A business case as it can be read.
 *
 * @param id the id, {@code business-case/...}
 * @param stage how far it has come
 * @param initiative the id of what it is for
 * @param authors the ids of everybody who wrote it or handed it in
 * @param revision which draft it is, from 1
 * @param figures what was frozen at submission; none before
 * @param review what finance last said of this draft
 * @param decisions every decision on it, oldest first
 * @param deferredUntil the day it comes back, while it is deferred
 */
public record CaseView(
        String id,
        String reference,
        long version,
        Stage stage,
        String initiative,
        String title,
        String summary,
        List<String> authors,
        int revision,
        Frequency frequency,
        LocalDate startsOn,
        int periods,
        String chosen,
        List<BenefitClass> headline,
        List<OptionView> options,
        List<AssumptionView> assumptions,
        @Nullable AcceptedDip acceptedDip,
        @Nullable CaseFigures figures,
        @Nullable ReviewView review,
        List<DecisionView> decisions,
        @Nullable LocalDate deferredUntil,
        Instant recordedAt,
        Instant changedAt) {

    /** How far a case has come. */
    public enum Stage {
        DRAFT, SUBMITTED, REVIEWED, APPROVED, REJECTED, DEFERRED, WITHDRAWN
    }

    /** What finance said. */
    public record ReviewView(
            @Nullable String reviewer,
            Opinion opinion,
            @Nullable String note,
            @Nullable String reason,
            boolean selfApproved,
            Instant at) {}

    /** Something taken for granted. */
    public record AssumptionView(
            @Nullable String name,
            String statement,
            String owner,
            Assumption.@Nullable Range range,
            @Nullable String metric,
            LocalDate checkOn) {}
}
