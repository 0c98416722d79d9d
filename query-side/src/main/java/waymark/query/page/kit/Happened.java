package waymark.query.page.kit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a history.
 *
 * @param at when it was recorded
 * @param who by whom, as colleagues know them
 * @param what what happened, in words
 * @param reason why, if a reason was given
 * @param href where its receipt is, if it has one
 * @param selfApproved whether a reason stood for the missing second person (GOV-2)
 */
public record Happened(
        Instant at,
        String who,
        String what,
        @Nullable String reason,
        @Nullable String href,
        boolean selfApproved) {}
