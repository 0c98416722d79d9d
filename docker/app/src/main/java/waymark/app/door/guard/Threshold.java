package waymark.app.door.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import waymark.api.kernel.Actor;
import waymark.app.door.Visitor;

/**
 * The first of two checks, in front of everything that the servlet container serves: whoever is
 * not signed in reaches only handlers whose mark opens them to everybody. The {@link Door} then
 * looks at the person.
 */
@Component
public class Threshold implements AuthorizationManager<RequestAuthorizationContext> {

    private static final String PAGES_AND_API = "requestMappingHandlerMapping";

    private final ObjectProvider<RequestMappingHandlerMapping> handlers;

    Threshold(
            @Qualifier(PAGES_AND_API) ObjectProvider<RequestMappingHandlerMapping> handlers) {
        this.handlers = handlers;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication,
            RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        return new AuthorizationDecision(Visitor.isKnown(request) || isOpen(request));
    }

    private boolean isOpen(HttpServletRequest request) {
        ServletRequestPathUtils.parseAndCache(request);
        try {
            HandlerExecutionChain chain = handlers.getObject().getHandler(request);
            return chain != null && chain.getHandler() instanceof HandlerMethod method
                    && Marks.verdict(method, Actor.NOBODY) == Marks.Verdict.PASS;
        } catch (Exception noHandlerForThis) {
            // A wrong method or media type is nobody's business before they are known.
            return false;
        } finally {
            ServletRequestPathUtils.clearParsedRequestPath(request);
        }
    }
}
