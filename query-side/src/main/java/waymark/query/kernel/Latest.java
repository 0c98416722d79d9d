package waymark.query.kernel;

/** Waits for what was recorded before a question was asked and is not known here yet. */
@FunctionalInterface
public interface Latest {

    /**
     * The same viewer, who knows what the log holds by now; as before where a past moment is asked
     * about, or where the followers do not get there within a person's patience.
     */
    Viewer viewer(Viewer before);
}
