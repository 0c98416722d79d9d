package waymark.query.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.context.LazyContextVariable;
import waymark.query.page.kit.Forms;

/**
 * Lays ready for every page, error pages too: the {@link Frame} as {@code frame}, {@link Say} as
 * {@code say}, {@link Forms} as {@code ask}, and for pages without a frame {@code demo}. The frame
 * is built when a template first asks for it, so that calls of the API pay nothing. They are
 * variables, because Thymeleaf reads no beans where it writes attributes or hands parameters to
 * fragments.
 */
@Component
class Frames implements WebMvcConfigurer, HandlerInterceptor {

    // A provider, so that slices of tests without pages start without the facts.
    private final ObjectProvider<FrameFacts> facts;
    private final Say say;
    private final Forms forms;

    Frames(ObjectProvider<FrameFacts> facts, Say say, Forms forms) {
        this.facts = facts;
        this.say = say;
        this.forms = forms;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute("say", say);
        request.setAttribute("ask", forms);
        request.setAttribute("frame", new LazyContextVariable<Frame>() {
            @Override
            protected Frame loadValue() {
                return frame(request);
            }
        });
        request.setAttribute("demo", new LazyContextVariable<Boolean>() {
            @Override
            protected Boolean loadValue() {
                FrameFacts known = facts.getIfAvailable();
                return known != null && known.demo();
            }
        });
        return true;
    }

    private Frame frame(HttpServletRequest request) {
        FrameFacts known = facts.getObject();
        Frame.Person person = known.person(request);
        Address address = Address.of(request);
        return new Frame(
                person,
                person == null ? Set.of() : known.commands(person),
                known.programme(),
                address,
                Clocks.of(address, say),
                known.csrf(request),
                known.position());
    }
}
