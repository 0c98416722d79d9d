package waymark.app.door.envelope;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import waymark.api.kernel.Actor;
import waymark.app.door.Correlation;
import waymark.app.door.Visitor;
import waymark.command.kernel.Ask;
import waymark.log.AppendRequest;

/** Gives a controller method the envelope of its request. */
public final class AskArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Ask.class;
    }

    @Override
    public Ask resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer model,
            NativeWebRequest web, @Nullable WebDataBinderFactory binders)
            throws IOException, ServletException {
        return of((HttpServletRequest) web.getNativeRequest());
    }

    private static Ask of(HttpServletRequest request) throws IOException, ServletException {
        Actor actor = Visitor.of(request);
        var key = new AppendRequest.Key(
                actor.person(), EnvelopeHeaders.key(request), RequestHash.of(request));
        return new Ask(actor, key, EnvelopeHeaders.expectedVersion(request),
                Correlation.of(request));
    }
}
