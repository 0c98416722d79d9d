package waymark.app.door.answer;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import waymark.app.door.Open;
import waymark.app.door.problem.Explained;
import waymark.app.door.problem.Problem;

/** Answers what went wrong outside every controller: in a filter, or in the container. */
@Controller
class ErrorPages implements ErrorController {

    @Open
    @RequestMapping("/error")
    Object answer(HttpServletRequest request, HttpServletResponse response) {
        return ProblemAnswer.to(request, response, problem(request));
    }

    private static Problem problem(HttpServletRequest request) {
        if (request.getAttribute(
                RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            return Explained.failure(failure, request);
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Explained.status(status instanceof Integer known ? known : 404);
    }
}
