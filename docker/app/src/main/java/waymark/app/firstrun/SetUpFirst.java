package waymark.app.firstrun;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import waymark.app.door.Visitor;
import waymark.query.govern.programme.ProgrammeFacts;

/** Leads from the first page to the set-up while nobody has set the programme up. */
@Component
class SetUpFirst implements HandlerInterceptor, WebMvcConfigurer {

    private final ProgrammeFacts programme;

    SetUpFirst(ProgrammeFacts programme) {
        this.programme = programme;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response,
            Object handler) throws IOException {
        if (!Visitor.isKnown(request) || programme.now().isPresent()) {
            return true;
        }
        response.sendRedirect(request.getContextPath() + "/setup");
        return false;
    }
}
