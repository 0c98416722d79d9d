package waymark.api.kernel;

/**
 * A question to the query side.
 *
 * @param <A> the type of its answer
 */
public interface Query<A> {}
