package waymark.app.door.problem;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.ErrorResponse;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.kernel.refusal.Refused;
import waymark.app.door.Correlation;

/** Finds the {@link Problem} that tells of a failure. */
public final class Explained {

    private static final Logger LOG = LoggerFactory.getLogger(Explained.class);

    /** What is to be told of a failure. What nobody expected is written down once, here. */
    public static Problem failure(Throwable failure, HttpServletRequest request) {
        Throwable cause = unwrapped(failure);
        Problem problem = DomainProblems.of(cause, request.getHeader("If-Match") != null);
        if (problem == null) {
            problem = RequestProblems.of(cause);
        }
        if (problem == null) {
            LOG.error("Unexpected failure, correlation {}", Correlation.of(request), cause);
            return Problem.of(HttpRefusal.UNEXPECTED);
        }
        return problem;
    }

    /** What is to be told of a failure of which only the HTTP status is known. */
    public static Problem status(int status) {
        return ByStatus.problem(status);
    }

    /** What lies beneath the wrappings that threads, buses and servlets put around a failure. */
    private static Throwable unwrapped(Throwable failure) {
        if (failure instanceof CommandExecutionException wrapped
                && wrapped.getDetails().orElse(null) instanceof Refusal refusal) {
            return new Refused(refusal);
        }
        Throwable cause = failure.getCause();
        return isWrapping(failure) && cause != null ? unwrapped(cause) : failure;
    }

    private static boolean isWrapping(Throwable failure) {
        return switch (failure) {
            case ErrorResponse _ -> false;
            case CommandExecutionException _,ServletException _ -> true;
            case ExecutionException _,CompletionException _ ->
                true;
            default -> false;
        };
    }

    private Explained() {}
}
