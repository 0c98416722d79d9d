package waymark.log;

/**
 * Says that the log cannot answer now: the database is away, the queue is full, or a commit's
 * outcome is not known. Repeating with the same key is safe.
 */
public final class LogUnavailable extends RuntimeException {

    public LogUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    public LogUnavailable(String message) {
        super(message);
    }
}
