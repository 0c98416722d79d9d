package waymark.query.govern.duty.form;

import waymark.api.choose.businesscase.BusinessCaseCommand.MeetCondition;
import waymark.api.choose.initiative.InitiativeCommand.AcceptOwnership;
import waymark.api.choose.initiative.InitiativeCommand.ApproveQuickTrack;
import waymark.api.choose.council.meeting.MeetingCommand.FinishAction;
import waymark.api.deliver.exception.ExceptionCommand.AcceptRecovery;
import waymark.api.deliver.exception.ExceptionCommand.ExplainException;
import waymark.api.deliver.project.ProjectCommand.ReportWeekly;
import waymark.api.deliver.project.change.BaselineCommand.DecideChange;
import waymark.api.deliver.review.ReviewCommand.ReviewProject;
import waymark.api.govern.overview.Duty;
import waymark.api.govern.overview.Duty.Deed;
import waymark.api.govern.overview.OverviewQuery.Waits;
import waymark.api.listen.followup.ComplaintCommand.AnswerComplaint;
import waymark.api.listen.followup.ComplaintCommand.InvestigateComplaint;
import waymark.api.listen.followup.FollowupCommand.CloseFollowup;
import waymark.api.listen.followup.OutreachCommand.AskPromoter;
import waymark.api.listen.followup.OutreachCommand.RecordContact;
import waymark.api.listen.followup.OutreachCommand.RecordResponse;
import waymark.api.listen.followup.OutreachCommand.ResolveFollowup;
import waymark.api.measure.benefit.BenefitCommand.MeasureBenefit;
import waymark.api.measure.benefit.BenefitCommand.VerifyClaim;
import waymark.api.tell.outcome.OutcomeCommand.PublishOutcome;

/** How each deed is called, by which command it is done, and at which door. */
final class Deeds {

    static Class<?> command(Deed deed) {
        return switch (deed) {
            case VERIFY_CLAIM -> VerifyClaim.class;
            case CONTACT_CUSTOMER -> RecordContact.class;
            case PUT_RIGHT -> ResolveFollowup.class;
            case INVESTIGATE_COMPLAINT -> InvestigateComplaint.class;
            case ANSWER_COMPLAINT -> AnswerComplaint.class;
            case ASK_PROMOTER -> AskPromoter.class;
            case NOTE_RESPONSE -> RecordResponse.class;
            case CLOSE_FOLLOWUP -> CloseFollowup.class;
            case FINISH_ACTION -> FinishAction.class;
            case MEET_CONDITION -> MeetCondition.class;
            case REPORT_WEEK, MOVE_MILESTONE -> ReportWeekly.class;
            case DECIDE_CHANGE -> DecideChange.class;
            case LOOK_BACK -> ReviewProject.class;
            case EXPLAIN_EXCEPTION -> ExplainException.class;
            case ACCEPT_RECOVERY -> AcceptRecovery.class;
            case COUNT_BENEFIT, COMPARE_BENEFIT, COMPARE_WITH_CONTROL -> MeasureBenefit.class;
            case TAKE_ON -> AcceptOwnership.class;
            case APPROVE_QUICK_TRACK -> ApproveQuickTrack.class;
            case TELL_OUTCOME -> PublishOutcome.class;
        };
    }

    static String door(Waits one, Duty duty) {
        String followup = "/api/follow-ups/" + one.reference();
        return switch (duty.deed()) {
            case VERIFY_CLAIM -> "PUT /api/benefits/" + one.reference() + "/claims/"
                    + duty.number() + "/verification";
            case CONTACT_CUSTOMER -> "POST " + followup + "/contacts";
            case PUT_RIGHT -> "PUT " + followup + "/resolution";
            case INVESTIGATE_COMPLAINT -> "PUT " + followup + "/investigation";
            case ANSWER_COMPLAINT -> "PUT " + followup + "/answer";
            case ASK_PROMOTER -> "POST " + followup + "/favours";
            case NOTE_RESPONSE -> "PUT " + followup + "/response";
            case CLOSE_FOLLOWUP -> "PUT " + followup + "/closing";
            case FINISH_ACTION -> "PUT /api/meetings/" + one.reference() + "/actions/"
                    + duty.number();
            case MEET_CONDITION -> "PUT " + businessCase(one) + "/conditions/" + duty.number();
            case REPORT_WEEK, MOVE_MILESTONE, DECIDE_CHANGE, LOOK_BACK -> ofProject(one, duty);
            case EXPLAIN_EXCEPTION -> "PUT /api/exceptions/" + one.reference() + "/account";
            case ACCEPT_RECOVERY -> "PUT /api/exceptions/" + one.reference() + "/recovery";
            case COUNT_BENEFIT, COMPARE_BENEFIT, COMPARE_WITH_CONTROL ->
                "POST /api/benefits/" + one.reference() + "/measurements";
            case TAKE_ON -> "POST " + initiative(one) + "/owner-acceptance";
            case APPROVE_QUICK_TRACK -> "POST " + initiative(one) + "/quick-track-approval";
            case TELL_OUTCOME -> "PUT /api/outcomes/" + one.reference() + "/publication";
        };
    }

    private static String initiative(Waits one) {
        return "/api/initiatives/" + one.reference();
    }

    private static String businessCase(Waits one) {
        return "/api/business-cases/" + one.reference();
    }

    private static String ofProject(Waits one, Duty duty) {
        String project = "/api/projects/" + one.reference();
        if (duty.deed() == Deed.DECIDE_CHANGE) {
            return "PUT " + project + "/changes/" + duty.number() + "/decision";
        }
        return "POST " + project + (duty.deed() == Deed.LOOK_BACK ? "/review" : "/weekly");
    }

    static String title(Deed deed) {
        return switch (deed) {
            case VERIFY_CLAIM -> "Verify";
            case CONTACT_CUSTOMER -> "We called";
            case PUT_RIGHT -> "Put right";
            case INVESTIGATE_COMPLAINT -> "Say what was found";
            case ANSWER_COMPLAINT -> "Say what was answered";
            case ASK_PROMOTER -> "We asked";
            case NOTE_RESPONSE -> "The customer answered";
            case CLOSE_FOLLOWUP -> "Close";
            case FINISH_ACTION -> "Done";
            case MEET_CONDITION -> "Met";
            case REPORT_WEEK -> "Report the week";
            case MOVE_MILESTONE -> "Say where it stands";
            case DECIDE_CHANGE -> "Decide on the change";
            case LOOK_BACK -> "Say what came of it";
            case EXPLAIN_EXCEPTION -> "Say why and what to do";
            case ACCEPT_RECOVERY -> "Accept the recovery";
            case COUNT_BENEFIT, COMPARE_BENEFIT, COMPARE_WITH_CONTROL -> "Read it";
            case TAKE_ON -> "Take it on";
            case APPROVE_QUICK_TRACK -> "Approve the quick track";
            case TELL_OUTCOME -> "Tell it";
        };
    }

    static String button(Deed deed) {
        return switch (deed) {
            case VERIFY_CLAIM -> "Say this of the claim";
            case CONTACT_CUSTOMER -> "Record this attempt";
            case PUT_RIGHT -> "It is put right";
            case INVESTIGATE_COMPLAINT -> "Record what was found";
            case ANSWER_COMPLAINT, NOTE_RESPONSE -> "Record this answer";
            case ASK_PROMOTER -> "Record what was asked";
            case CLOSE_FOLLOWUP -> "Close this case";
            case FINISH_ACTION -> "It is done";
            case MEET_CONDITION -> "It is met";
            case REPORT_WEEK -> "Send this report";
            case MOVE_MILESTONE -> "Say this of the milestone";
            case DECIDE_CHANGE -> "Record this decision";
            case LOOK_BACK -> "Write this down";
            case EXPLAIN_EXCEPTION -> "Say this";
            case ACCEPT_RECOVERY -> "Accept the recovery";
            case COUNT_BENEFIT, COMPARE_BENEFIT, COMPARE_WITH_CONTROL -> "Record this reading";
            case TAKE_ON -> "Take this on";
            case APPROVE_QUICK_TRACK -> "Approve this quick track";
            case TELL_OUTCOME -> "Publish this outcome";
        };
    }

    private Deeds() {}
}
