package waymark.app.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;

/** Where a rule would look at what it was not told. */
final class Looks {

    private static final Set<String> CHANCE = Set.of("java.util.Random", "java.util.UUID",
            "java.security.SecureRandom", "java.util.concurrent.ThreadLocalRandom",
            "waymark.api.kernel.NewId");

    static final DescribedPredicate<JavaMethodCall> AT_CLOCK_OR_CHANCE = new DescribedPredicate<>(
            "the clock or chance is asked") {
        @Override
        public boolean test(JavaMethodCall call) {
            String owner = call.getTargetOwner().getName();
            boolean clock = call.getName().equals("now") && owner.startsWith("java.time.");
            boolean dice = CHANCE.contains(owner) && !call.getName().equals("fromString")
                    && !call.getName().startsWith("get");
            return clock || dice || call.getName().equals("currentTimeMillis");
        }
    };

    private Looks() {}
}
