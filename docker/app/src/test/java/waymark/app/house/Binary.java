package waymark.app.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** ArchUnit does not count primitives as dependencies, so they are looked for by hand. */
final class Binary {

    static ArchCondition<JavaField> notBeOf(DescribedPredicate<JavaClass> binary) {
        return new ArchCondition<>("not be " + binary.getDescription()) {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (binary.test(field.getRawType())) {
                    events.add(SimpleConditionEvent.violated(field, field.getDescription()));
                }
            }
        };
    }

    static ArchCondition<JavaCodeUnit> notPass(DescribedPredicate<JavaClass> binary) {
        return new ArchCondition<>("not pass " + binary.getDescription()) {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                if (binary.test(unit.getRawReturnType())
                        || unit.getRawParameterTypes().stream().anyMatch(binary)) {
                    events.add(SimpleConditionEvent.violated(unit, unit.getDescription()));
                }
            }
        };
    }

    private Binary() {}
}
