package waymark.api.govern.privacy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked about erasures. */
public sealed interface ErasureQuery<A> extends Query<A> {

    /** One of them. */
    @WhoMay({Role.ADMIN, Role.ANALYST, Role.PROJECT_MANAGER, Role.AUDITOR})
    record FindErasure(String id) implements ErasureQuery<ErasureView> {}

    /**
     * Erasures, the newest first.
     *
     * @param stage only those; null for all
     * @param before to ask on from the last page
     * @param limit how many, 1 to 500
     */
    @WhoMay({Role.ADMIN, Role.ANALYST, Role.PROJECT_MANAGER, Role.AUDITOR})
    record ListErasures(@Nullable Stage stage, @Nullable String before, int limit)
            implements
                ErasureQuery<ErasureList> {}

    /** How far an erasure has come. */
    enum Stage {
        /** Asked for, and not approved. */
        ASKED,
        /** Approved: the key is gone, or is going this moment. */
        APPROVED,
        /** Taken back. */
        WITHDRAWN
    }

    /**
     * An erasure.
     *
     * @param about what was named: the id of a person, a case or an answer
     * @param subject under whose key stands, or stood, what is meant
     * @param askedBy the id of who asked
     * @param judgedBy the id of who approved or withdrew it, once somebody did
     * @param judgement why it was withdrawn
     */
    record ErasureView(String id, String reference, long version, Stage stage, String about,
            String subject, String why, String askedBy, Instant askedAt,
            @Nullable String judgedBy, @Nullable Instant judgedAt, @Nullable String judgement,
            boolean selfApproved) {}

    /** A page of them. */
    record ErasureList(List<ErasureView> erasures, @Nullable String next) {}
}
