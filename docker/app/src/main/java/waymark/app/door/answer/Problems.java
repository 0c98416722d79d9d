package waymark.app.door.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import waymark.app.door.problem.Explained;
import waymark.app.door.problem.Problem;

/** The one place that answers what was thrown, so that no controller catches anything. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

    private final RefusalCount count;

    Problems(RefusalCount count) {
        this.count = count;
    }

    @ExceptionHandler(Throwable.class)
    @Nullable
    Object answer(
            Throwable failure, HttpServletRequest request, HttpServletResponse response) {
        if (failure instanceof AsyncRequestNotUsableException || response.isCommitted()) {
            return null;
        }
        Problem problem = Explained.failure(failure, request);
        count.note(problem);
        return ProblemAnswer.to(request, response, problem);
    }
}
