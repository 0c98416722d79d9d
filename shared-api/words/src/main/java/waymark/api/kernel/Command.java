package waymark.api.kernel;

import org.jspecify.annotations.Nullable;

/**
 * A wish that something be recorded. It names the one stream it would change; whether the wish is
 * granted is a decider's business. Every command is exactly one of {@link Creation},
 * {@link Change} and {@link Addition}, which says how it meets what others did meanwhile (COM-1).
 */
public interface Command {

    /** The stream this command would write, for example {@code insight/0199...}. */
    String stream();

    /** Why, in the words of the person; some rules ask for it. */
    default @Nullable String reason() {
        return null;
    }

    /** Begins a stream that did not exist. */
    interface Creation extends Command {}

    /** Replaces what stands, so it must name the version it was made against. */
    interface Change extends Command {}

    /** Adds beside what stands: a report, a vote, a cost. It needs no version. */
    interface Addition extends Command {}
}
