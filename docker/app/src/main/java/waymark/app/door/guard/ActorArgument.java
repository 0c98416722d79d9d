package waymark.app.door.guard;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import waymark.api.kernel.Actor;
import waymark.app.door.Visitor;

/** Gives a controller method the {@link Actor} it asks for. */
final class ActorArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Actor resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer model,
            NativeWebRequest web, @Nullable WebDataBinderFactory binders) {
        return Visitor.of((HttpServletRequest) web.getNativeRequest());
    }
}
