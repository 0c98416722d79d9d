package waymark.api.listen.followup.deal;

import java.util.EnumSet;
import java.util.Set;

/** How far a case has come. Each kind has stages of its own; all end closed or withdrawn. */
public enum FollowupStage {
    /** A complaint came in. */
    RECEIVED,
    /** The customer knows that it came in. */
    ACKNOWLEDGED,
    /** It is known what happened. */
    INVESTIGATED,
    /** The customer was told what comes of it. */
    ANSWERED,
    /** The customer took it to an ombudsman, an authority or a court. */
    ESCALATED_OUTSIDE,
    /** Nobody has spoken to the customer yet. */
    OPEN,
    /** Somebody spoke to the customer. */
    CONTACTED,
    /** The customer cannot be reached. */
    UNREACHABLE,
    /** What went wrong was put right. */
    RESOLVED,
    /** A promoter was asked for something. */
    ASKED,
    /** A promoter answered, yes or no. */
    RESPONDED,
    /** It is over, and its cause is known. */
    CLOSED,
    /** It was opened by mistake. */
    WITHDRAWN;

    private static final Set<FollowupStage> OVER = EnumSet.of(CLOSED, WITHDRAWN);
    private static final Set<FollowupStage> BEGINNING = EnumSet.of(RECEIVED, OPEN);
    private static final Set<FollowupStage> DONE = EnumSet.of(ANSWERED, ESCALATED_OUTSIDE,
            RESOLVED, UNREACHABLE, RESPONDED, CLOSED, WITHDRAWN);

    /** Where a case of this kind begins. */
    public static FollowupStage first(FollowupKind kind) {
        return kind == FollowupKind.COMPLAINT ? RECEIVED : OPEN;
    }

    /** Whether nothing more is to be done. */
    public boolean isOver() {
        return OVER.contains(this);
    }

    /** Whether the customer still waits for the first word. */
    public boolean awaitsFirstWord() {
        return BEGINNING.contains(this);
    }

    /** Whether the customer waits for nothing more. */
    public boolean isDone() {
        return DONE.contains(this);
    }
}
