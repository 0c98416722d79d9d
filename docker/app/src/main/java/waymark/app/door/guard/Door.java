package waymark.app.door.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.app.door.Visitor;
import waymark.app.door.problem.HttpRefusal;
import waymark.app.door.problem.TurnedAway;
import waymark.command.kernel.Sends;
import waymark.log.refusal.RefusalBook;
import waymark.log.side.Side;

/**
 * Lets a request pass to its handler only where the mark on the handler says so, before anything
 * of the request's body is read.
 */
@Component
class Door implements HandlerInterceptor {

    private final Side side;
    // A provider, so that a door without a log behind it can be tried.
    private final ObjectProvider<RefusalBook> refusals;

    Door(Environment environment, ObjectProvider<RefusalBook> refusals) {
        this.side = Side.of(environment);
        this.refusals = refusals;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        return switch (verdict(request, handler)) {
            case PASS -> isAtHome(request, handler) && asksWhatCanBeKept(request);
            case SIGN_IN -> throw new TurnedAway(HttpRefusal.NOT_SIGNED_IN);
            case FORBIDDEN -> throw forbidden(request, handler);
        };
    }

    private Refused forbidden(HttpServletRequest request, Object handler) {
        Sends sends = handler instanceof HandlerMethod method
                ? method.getMethodAnnotation(Sends.class)
                : null;
        if (sends != null) {
            refusals.ifAvailable(book -> book.note(
                    Visitor.of(request), sends.value(), "", GeneralRefusal.NOT_ALLOWED));
        }
        return new Refused(GeneralRefusal.NOT_ALLOWED);
    }

    /** Where the program runs as two sides, each says no to what is the other's. */
    private boolean isAtHome(HttpServletRequest request, Object handler) {
        if (handler instanceof HandlerMethod method && !Marks.isFor(side, method,
                HttpMethod.valueOf(request.getMethod()))) {
            throw new TurnedAway(HttpRefusal.OTHER_SIDE);
        }
        return true;
    }

    /** PostgreSQL knows no U+0000, so nothing can be found by it, and asking would fail there. */
    private static boolean asksWhatCanBeKept(HttpServletRequest request) {
        String question = request.getQueryString() == null ? "" : request.getQueryString();
        for (String part : question.split("&", -1)) {
            if (part.contains("%00")) {
                throw new Unacceptable(part.substring(0, Math.max(0, part.indexOf('='))),
                        "This holds a character that nothing holds.",
                        "text without the character U+0000");
            }
        }
        return true;
    }

    private static Marks.Verdict verdict(HttpServletRequest request, Object handler) {
        return switch (handler) {
            case HandlerMethod method -> Marks.verdict(method, Visitor.of(request));
            case ResourceHttpRequestHandler _ -> Marks.Verdict.PASS;
            default -> Marks.Verdict.FORBIDDEN;
        };
    }
}
