package waymark.api.kernel;

/**
 * A wish that something be recorded. It names the one stream it would change; whether the wish is
 * granted is a decider's business.
 */
public interface Command {

    /** The stream this command would write, for example {@code insight/0199...}. */
    String stream();
}
