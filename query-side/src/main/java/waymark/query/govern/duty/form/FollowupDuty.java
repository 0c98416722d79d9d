package waymark.query.govern.duty.form;

import org.jspecify.annotations.Nullable;
import waymark.api.govern.overview.Duty;
import waymark.api.govern.overview.Duty.Deed;
import waymark.api.listen.followup.view.FollowupLine;

/** What is next to be done about a case, by its kind and how far it is. */
public final class FollowupDuty {

    /** The next step; none where nobody here can take it, or nothing is left to do. */
    public static @Nullable Duty of(FollowupLine one) {
        return switch (one.stage()) {
            case RECEIVED, ACKNOWLEDGED -> Duty.against(
                    Deed.INVESTIGATE_COMPLAINT, one.version());
            case INVESTIGATED -> Duty.against(Deed.ANSWER_COMPLAINT, one.version());
            case OPEN -> switch (one.kind()) {
                case DETRACTOR -> one.mayContact()
                        ? Duty.of(Deed.CONTACT_CUSTOMER)
                        : Duty.against(Deed.PUT_RIGHT, one.version());
                case PROMOTER -> one.mayContact() ? Duty.of(Deed.ASK_PROMOTER) : null;
                case COMPLAINT -> null;
            };
            case CONTACTED -> Duty.against(Deed.PUT_RIGHT, one.version());
            case ASKED -> Duty.against(Deed.NOTE_RESPONSE, one.version());
            case ANSWERED, UNREACHABLE, RESOLVED, RESPONDED -> Duty.against(
                    Deed.CLOSE_FOLLOWUP, one.version());
            case ESCALATED_OUTSIDE, CLOSED, WITHDRAWN -> null;
        };
    }

    private FollowupDuty() {}
}
