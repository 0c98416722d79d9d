package waymark.query.listen.followup;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.FeedbackId;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.followup.ComplaintEvent;
import waymark.api.listen.followup.ComplaintEvent.ComplaintAcknowledged;
import waymark.api.listen.followup.ComplaintEvent.ComplaintAnswered;
import waymark.api.listen.followup.ComplaintEvent.ComplaintInvestigated;
import waymark.api.listen.followup.ComplaintEvent.EscalatedOutside;
import waymark.api.listen.followup.FollowupEvent;
import waymark.api.listen.followup.FollowupEvent.ConsentRecorded;
import waymark.api.listen.followup.FollowupEvent.FollowupAssigned;
import waymark.api.listen.followup.FollowupEvent.FollowupClosed;
import waymark.api.listen.followup.FollowupEvent.FollowupOpened;
import waymark.api.listen.followup.FollowupEvent.FollowupOverdue;
import waymark.api.listen.followup.FollowupEvent.FollowupReopened;
import waymark.api.listen.followup.FollowupEvent.FollowupWithdrawn;
import waymark.api.listen.followup.FollowupEvent.RecoveryRecorded;
import waymark.api.listen.followup.OutreachEvent;
import waymark.api.listen.followup.OutreachEvent.CustomerContacted;
import waymark.api.listen.followup.OutreachEvent.FollowupResolved;
import waymark.api.listen.followup.OutreachEvent.PromoterAsked;
import waymark.api.listen.followup.OutreachEvent.PromoterResponded;
import waymark.api.listen.followup.deal.Due;
import waymark.api.listen.followup.deal.FollowupStage;
import waymark.api.listen.followup.deal.Reach;
import waymark.log.Recorded;
import waymark.query.listen.followup.CaseRow.Result;
import waymark.query.listen.followup.CaseRow.Times;

/** What the rows of cases say after each event. Pure. */
final class CaseFold {

    static CaseRow evolve(@Nullable CaseRow before, Recorded recorded) {
        Instant at = recorded.recordedAt();
        if (recorded.event() instanceof FollowupOpened told) {
            return opened(told, recorded);
        }
        CaseRow row = Objects.requireNonNull(before, recorded.stream())
                .version(recorded.version());
        return switch ((FollowupEvent) recorded.event()) {
            case FollowupOpened _ -> row;
            case FollowupAssigned told ->
                row.handled(row.handling().of(told.owner(), told.department()));
            case ConsentRecorded told -> row.consenting(told.mayContact());
            case RecoveryRecorded told -> row.result(scored(row.result(), told));
            case FollowupOverdue told ->
                row.late(told.due() == Due.FIRST_WORD, told.escalatedTo());
            case FollowupClosed told -> row.at(FollowupStage.CLOSED, at)
                    .result(row.result().closed(told.cause()));
            case FollowupReopened told ->
                row.again(told.stage(), told.firstDue(), told.doneDue());
            case FollowupWithdrawn _ -> row.at(FollowupStage.WITHDRAWN, at);
            case ComplaintEvent told -> complaint(row, told, at);
            case OutreachEvent told -> outreach(row, told, at);
        };
    }

    private static CaseRow opened(FollowupOpened told, Recorded recorded) {
        FeedbackSourceId source = told.source();
        FeedbackId feedback = told.whose().feedback();
        return new CaseRow(new CaseRow.Key(recorded.stream(),
                Objects.requireNonNull(recorded.reference(), "numbered by the log"),
                recorded.version()), told.kind(), FollowupStage.first(told.kind()),
                told.handling(), source == null ? null : source.value(),
                feedback == null ? null : feedback.value(), told.mayContact(), null,
                new Result(told.before(), null, null, 0, null, null, null), false, false,
                new Times(recorded.recordedAt(), null, null, null));
    }

    private static Result scored(Result result, RecoveryRecorded told) {
        return new Result(told.before(), told.after(), result.cause(), result.attempts(),
                result.finding(), result.remedy(), result.outside());
    }

    private static CaseRow complaint(CaseRow row, ComplaintEvent event, Instant at) {
        Result had = row.result();
        return switch (event) {
            case ComplaintAcknowledged _ -> row.stage() == FollowupStage.RECEIVED
                    ? row.at(FollowupStage.ACKNOWLEDGED, at).spoken(at)
                    : row.spoken(at);
            case ComplaintInvestigated told -> row.at(FollowupStage.INVESTIGATED, at)
                    .result(new Result(had.before(), had.after(), had.cause(), had.attempts(),
                            told.finding(), had.remedy(), had.outside()));
            case ComplaintAnswered told -> row.at(FollowupStage.ANSWERED, at).spoken(at)
                    .result(new Result(had.before(), had.after(), had.cause(), had.attempts(),
                            had.finding(), told.remedy(), had.outside()));
            case EscalatedOutside told -> row.at(FollowupStage.ESCALATED_OUTSIDE, at)
                    .result(new Result(had.before(), had.after(), null, had.attempts(),
                            had.finding(), had.remedy(), told.body()));
        };
    }

    private static CaseRow outreach(CaseRow row, OutreachEvent event, Instant at) {
        return switch (event) {
            case CustomerContacted told -> contacted(row, told, at);
            case FollowupResolved _ -> row.at(FollowupStage.RESOLVED, at);
            case PromoterAsked _ -> row.at(FollowupStage.ASKED, at).spoken(at);
            case PromoterResponded _ -> row.at(FollowupStage.RESPONDED, at);
        };
    }

    private static CaseRow contacted(CaseRow row, CustomerContacted told, Instant at) {
        Result had = row.result();
        CaseRow tried = row.result(new Result(had.before(), had.after(), had.cause(),
                told.attempt(), had.finding(), had.remedy(), had.outside()));
        return told.reach() == Reach.NO_ANSWER
                ? tried
                : tried.spoken(at).at(told.reach() == Reach.REACHED
                        ? FollowupStage.CONTACTED
                        : FollowupStage.UNREACHABLE, at);
    }

    private CaseFold() {}
}
