package waymark.app.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.springframework.web.bind.annotation.RequestMapping;
import waymark.app.door.Open;
import waymark.app.door.SignedIn;
import waymark.command.kernel.Sends;
import waymark.query.kernel.Asks;

/** Methods that answer requests. */
final class Doors {

    static final DescribedPredicate<JavaMethod> ARE_MAPPED = new DescribedPredicate<>(
            "answer requests") {
        @Override
        public boolean test(JavaMethod method) {
            return method.isMetaAnnotatedWith(RequestMapping.class);
        }
    };

    static final ArchCondition<JavaMethod> BE_MARKED = new ArchCondition<>("say who may pass") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            boolean marked = method.isAnnotatedWith(Sends.class)
                    || method.isAnnotatedWith(Asks.class)
                    || method.isAnnotatedWith(Open.class)
                    || method.isAnnotatedWith(SignedIn.class)
                    || method.getOwner().isAnnotatedWith(Open.class)
                    || method.getOwner().isAnnotatedWith(SignedIn.class);
            if (!marked) {
                events.add(SimpleConditionEvent.violated(method, method.getFullName()));
            }
        }
    };

    private Doors() {}
}
