package waymark.query.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import waymark.api.kernel.Actor;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.log.EventLog;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.following.Followed;
import waymark.query.kernel.web.Clocks.Written;

/**
 * Reads the two clocks of a question: {@code asOf}, a day or a moment whose business dates count,
 * and {@code knownAt}, a moment or a position of the log up to which is known. Either alone moves
 * both. A question with {@code after} or {@code Waymark-Position} waits for that position.
 */
@Component
class ViewerResolver implements HandlerMethodArgumentResolver {

    private final EventLog log;
    private final Followed followed;
    private final Clocks clocks;

    ViewerResolver(EventLog log, Followed followed, Clocks clocks) {
        this.log = log;
        this.followed = followed;
        this.clocks = clocks;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Viewer.class;
    }

    @Override
    public Viewer resolveArgument(MethodParameter parameter,
            @Nullable ModelAndViewContainer container, NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest http = (HttpServletRequest) request.getNativeRequest();
        Object actor = http.getAttribute(Actor.class.getName());
        waitFor(http);
        return new Viewer(actor instanceof Actor known ? known : Actor.NOBODY, clocks.of(
                new Written("asOf", http.getParameter("asOf")),
                new Written("knownAt", http.getParameter("knownAt"))));
    }

    private void waitFor(HttpServletRequest http) {
        String header = http.getHeader("Waymark-Position");
        String wanted = header == null ? http.getParameter("after") : header;
        if (wanted != null
                && !followed.await(Clocks.position("after", wanted), Followed.PATIENCE)) {
            throw missed(Clocks.position("after", wanted));
        }
    }

    /** What was never given out cannot be waited for; the rest comes in a moment. */
    private RuntimeException missed(long wanted) {
        return wanted > log.head()
                ? new Unacceptable("after", "The log does not reach that far.",
                        "a position that was given out, at most " + log.head())
                : new StillCatchingUp(followed.position());
    }
}
