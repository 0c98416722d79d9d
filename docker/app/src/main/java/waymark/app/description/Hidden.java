package waymark.app.description;

import java.util.Arrays;
import java.util.Set;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import waymark.api.kernel.Actor;
import waymark.command.kernel.Ask;
import waymark.query.kernel.Viewer;

/** What handlers are given that is no part of the request as it is described. */
@Component
class Hidden {

    private static final Set<Class<?>> GIVEN = Set.of(Ask.class, Viewer.class, Actor.class);

    Hidden() {
        GIVEN.forEach(type -> SpringDocUtils.getConfig().addRequestWrapperToIgnore(type));
    }

    /** Whether a handler is given the two clocks of a question. */
    boolean hasClocks(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(one -> one.getParameterType() == Viewer.class);
    }
}
