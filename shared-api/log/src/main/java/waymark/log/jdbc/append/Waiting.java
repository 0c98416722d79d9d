package waymark.log.jdbc.append;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import waymark.api.kernel.Receipt;
import waymark.log.LogUnavailable;
import waymark.log.NotAppended;
import waymark.log.jdbc.append.GroupWriter.Outcome;

/** An append whose caller waits for the answer. */
final class Waiting {

    private final Prepared append;
    private final CompletableFuture<Outcome> answer = new CompletableFuture<>();

    Waiting(Prepared append) {
        this.append = append;
    }

    Prepared append() {
        return append;
    }

    /** Whether nobody waits any longer, so that it need not be written. */
    boolean isOver() {
        return answer.isDone();
    }

    void answer(Outcome outcome) {
        answer.complete(outcome);
    }

    void fail(RuntimeException failure) {
        answer.completeExceptionally(failure);
    }

    /** Waits in the caller's thread. */
    Receipt await(Duration patience) {
        try {
            return receipt(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            throw given(new LogUnavailable("The log did not answer within " + patience.toSeconds()
                    + " s.", late));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw given(new LogUnavailable("The wait for the log was interrupted.", stopped));
        } catch (ExecutionException failed) {
            throw asThrown(failed);
        }
    }

    private static Receipt receipt(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Stored(Receipt receipt) -> receipt;
            case Outcome.Refused(var because, var name) -> throw new NotAppended(because, name);
        };
    }

    private LogUnavailable given(LogUnavailable up) {
        answer.completeExceptionally(up);
        return up;
    }

    /** The failure with the caller's own stack, since the appender's says nothing of the caller. */
    private static RuntimeException asThrown(ExecutionException failed) {
        Throwable cause = failed.getCause();
        if (cause instanceof IllegalArgumentException) {
            return new IllegalArgumentException(cause.getMessage(), cause);
        }
        return cause instanceof LogUnavailable
                ? new LogUnavailable(String.valueOf(cause.getMessage()), cause)
                : new LogUnavailable("The log could not append.", failed);
    }
}
