package waymark.app.signin.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import waymark.app.door.Reader;
import waymark.app.door.problem.HttpRefusal;
import waymark.app.door.problem.TurnedAway;
import waymark.app.signin.session.PersonFilter;

/** Leads whoever came with a password made by somebody else to choose their own, first of all. */
@Configuration(proxyBeanMethods = false)
class ChangeFirst implements HandlerInterceptor, WebMvcConfigurer {

    private static final Pattern HERE = Pattern.compile("waymark\\.app\\.(signin|door)\\..*");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Integer.MIN_VALUE + 1);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response,
            Object handler) throws IOException {
        if (!PersonFilter.mustChangePassword(request) || !isBeyond(handler)) {
            return true;
        }
        if (Reader.of(request) == Reader.PROGRAM) {
            throw new TurnedAway(HttpRefusal.PASSWORD_MUST_CHANGE);
        }
        response.sendRedirect(request.getContextPath() + "/me/access");
        return false;
    }

    /** Sign-in, one's own access and errors stay within reach. */
    private static boolean isBeyond(Object handler) {
        return handler instanceof HandlerMethod method
                && !HERE.matcher(method.getBeanType().getName()).matches();
    }
}
