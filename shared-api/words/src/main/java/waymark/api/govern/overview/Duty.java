package waymark.api.govern.overview;

import org.jspecify.annotations.Nullable;

/**
 * What is to be done about something that waits, so that it can be done where it is read.
 *
 * @param deed what is to be done
 * @param number of the part that waits, as the number of a claim; none where it has no parts
 * @param version against which a change is made (COM-1); none of an addition
 */
public record Duty(Deed deed, @Nullable Integer number, @Nullable Long version) {

    /** What is to be done; each is one command. */
    public enum Deed {
        /** Say what is true of a claim. */
        VERIFY_CLAIM,
        /** Say how an attempt to reach a customer ended. */
        CONTACT_CUSTOMER,
        /** Say what was put right. */
        PUT_RIGHT,
        /** Say what was found of a complaint. */
        INVESTIGATE_COMPLAINT,
        /** Say what the customer was told. */
        ANSWER_COMPLAINT,
        /** Say what a promoter was asked for. */
        ASK_PROMOTER,
        /** Say what a promoter answered. */
        NOTE_RESPONSE,
        /** Close a case with its cause. */
        CLOSE_FOLLOWUP,
        /** Say that an action is done. */
        FINISH_ACTION,
        /** Say that a condition is met. */
        MEET_CONDITION,
        /** Report the week of a project. */
        REPORT_WEEK,
        /** Say when a milestone is expected, or that it is there. */
        MOVE_MILESTONE,
        /** Decide on a change of what a project is measured against. */
        DECIDE_CHANGE,
        /** Say what came of a project that has ended. */
        LOOK_BACK,
        /** Say why a project is beyond its tolerance. */
        EXPLAIN_EXCEPTION,
        /** Accept how a project gets back. */
        ACCEPT_RECOVERY,
        /** Say what a benefit brought, counted directly. */
        COUNT_BENEFIT,
        /** Compare before and after. */
        COMPARE_BENEFIT,
        /** Compare before and after with a control group. */
        COMPARE_WITH_CONTROL,
        /** Say that an initiative is one's own. */
        TAKE_ON,
        /** Let a quick track begin. */
        APPROVE_QUICK_TRACK,
        /** Publish an outcome. */
        TELL_OUTCOME
    }

    /** About all of it, as an addition. */
    public static Duty of(Deed deed) {
        return new Duty(deed, null, null);
    }

    /** About a part of it, as an addition. */
    public static Duty of(Deed deed, int number) {
        return new Duty(deed, number, null);
    }

    /** About a part of it, as a change of this version. */
    public static Duty against(Deed deed, int number, long version) {
        return new Duty(deed, number, version);
    }

    /** About all of it, as a change of this version. */
    public static Duty against(Deed deed, long version) {
        return new Duty(deed, null, version);
    }
}
