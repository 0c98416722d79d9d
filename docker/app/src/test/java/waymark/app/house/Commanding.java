package waymark.app.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;
import waymark.api.kernel.Command;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;

/** What holds for every command. */
final class Commanding {

    static final ArchCondition<JavaClass> NAME_WHO_MAY = new ArchCondition<>(
            "say who may give them") {
        @Override
        public void check(JavaClass command, ConditionEvents events) {
            boolean right = command.isAnnotatedWith(WhoMay.class)
                    && !command.getAnnotationOfType(WhoMay.class).everybody()
                    && !Set.of(command.getAnnotationOfType(WhoMay.class).value())
                            .contains(Role.AUDITOR);
            if (!right) {
                events.add(SimpleConditionEvent.violated(command, command.getName()));
            }
        }
    };

    static final ArchCondition<JavaClass> BE_OF_ONE_KIND = new ArchCondition<>("be of one kind") {
        @Override
        public void check(JavaClass command, ConditionEvents events) {
            long kinds = Stream.of(Command.Creation.class, Command.Change.class,
                    Command.Addition.class).filter(command::isAssignableTo).count();
            if (kinds != 1) {
                events.add(SimpleConditionEvent.violated(command, command.getName()));
            }
        }
    };

    private Commanding() {}
}
