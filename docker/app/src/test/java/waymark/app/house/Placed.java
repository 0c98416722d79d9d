package waymark.app.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Where words stand: a start looks for those of a kind in files that are called after it. */
final class Placed {

    static ArchCondition<JavaClass> where(Class<?> kind) {
        return new ArchCondition<>("stand in a file called after " + kind.getSimpleName()) {
            @Override
            public void check(JavaClass word, ConditionEvents events) {
                String file = word.getName().substring(word.getPackageName().length());
                if (!file.contains(kind.getSimpleName())) {
                    events.add(SimpleConditionEvent.violated(word, word.getName()));
                }
            }
        };
    }

    private Placed() {}
}
