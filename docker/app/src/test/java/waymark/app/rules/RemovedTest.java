package waymark.app.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.InputStream;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.bytebuddy.agent.ByteBuddyAgent;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import waymark.api.kernel.refusal.Refusal;
import waymark.app.testing.Tried;
import waymark.app.testing.Tried.Answered;
import waymark.app.testing.lane.Planned;

/**
 * Removes each rule from the running program in turn and has its cases run again: one of them must
 * turn red. Takes minutes, so it is asked for with {@code -Dwaymark.rules.removed=true}.
 */
@Order(Integer.MAX_VALUE)
@Execution(ExecutionMode.CONCURRENT)
@EnabledIfSystemProperty(named = "waymark.rules.removed", matches = "true")
class RemovedTest {

    /** What became of the cases of a refusal that was removed. */
    private enum Verdict {
        RED,
        /** Another refusal of the same rule takes its place; without both it is red. */
        RED_WITH_THE_WHOLE_RULE,
        /** It is said without a condition of its own, so it cannot be taken out like this. */
        STILL_SAID,
        /** It is gone, and nobody missed it. */
        GREEN
    }

    private final Instrumentation program = ByteBuddyAgent.install();
    private final Map<String, Set<Class<?>>> users = new TreeMap<>();
    private final List<Refusal> refusals = RulesHttpTest.refusals();
    private List<Answered> answered = List.of();

    @Test
    void a_rule_that_is_removed_turns_one_of_its_cases_red() throws IOException {
        await().atMost(Duration.ofMinutes(20)).until(() -> Planned.open()
                .allMatch(RemovedTest.class.getSimpleName()::equals));
        answered = Tried.all();
        findUsers();
        Map<String, Verdict> verdicts = new TreeMap<>();
        for (Refusal refusal : refusals) {
            List<Method> cases = answered.stream().filter(one -> isOf(refusal, one))
                    .map(Answered::method).distinct().toList();
            if (!cases.isEmpty()) {
                verdicts.put(refusal.rule() + " | " + refusal.name(), judged(refusal, cases));
            }
        }
        Files.writeString(Path.of("target/rules-removed.md"), verdicts.entrySet().stream()
                .map(one -> "| " + one.getKey() + " | " + one.getValue() + " |\n").collect(
                        Collectors.joining("", "| rule | refusal | its cases |\n|---|---|---|\n",
                                "")));
        assertThat(verdicts).isNotEmpty().doesNotContainValue(Verdict.GREEN);
    }

    private Verdict judged(Refusal refusal, List<Method> cases) throws IOException {
        Verdict alone = removed(refusals.stream().filter(one -> one.rule().equals(refusal.rule())
                && one.name().equals(refusal.name())).toList(), cases);
        if (alone != Verdict.GREEN) {
            return alone;
        }
        Verdict whole = removed(refusals.stream()
                .filter(one -> one.rule().equals(refusal.rule())).toList(), cases);
        return whole == Verdict.RED ? Verdict.RED_WITH_THE_WHOLE_RULE : whole;
    }

    private Verdict removed(List<Refusal> those, List<Method> cases) throws IOException {
        List<Removal> removals = those.stream().map(Removal::new).toList();
        Map<Class<?>, byte[]> without = new LinkedHashMap<>();
        for (Refusal refusal : those) {
            for (Class<?> user : users.getOrDefault(name(refusal), Set.of())) {
                byte[] written = written(user);
                for (Removal removal : removals) {
                    written = removal.from(written);
                }
                without.put(user, written);
            }
        }
        if (removals.stream().noneMatch(Removal::cut)) {
            return Verdict.STILL_SAID;
        }
        Verdict verdict = judged(without, cases);
        boolean said = without.values().stream()
                .anyMatch(left -> removals.stream().anyMatch(one -> one.isSaidIn(left)));
        return verdict == Verdict.GREEN && said ? Verdict.STILL_SAID : verdict;
    }

    private Verdict judged(Map<Class<?>, byte[]> without, List<Method> cases)
            throws IOException {
        Map<Class<?>, byte[]> before = new LinkedHashMap<>();
        for (Class<?> user : without.keySet()) {
            before.put(user, written(user));
        }
        redefine(without);
        try {
            return cases.stream().anyMatch(RemovedTest::isRed) ? Verdict.RED : Verdict.GREEN;
        } finally {
            redefine(before);
        }
    }

    private static boolean isRed(Method test) {
        SummaryGeneratingListener heard = new SummaryGeneratingListener();
        LauncherFactory.create().execute(LauncherDiscoveryRequestBuilder.request()
                .selectors(selectMethod(test.getDeclaringClass(), test)).build(), heard);
        return heard.getSummary().getTotalFailureCount() > 0;
    }

    private void redefine(Map<Class<?>, byte[]> classes) {
        try {
            program.redefineClasses(classes.entrySet().stream()
                    .map(one -> new ClassDefinition(one.getKey(), one.getValue()))
                    .toArray(ClassDefinition[]::new));
        } catch (ClassNotFoundException | UnmodifiableClassException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Who says which refusal. */
    private void findUsers() {
        for (JavaClass user : new ClassFileImporter().withImportOption(new DoNotIncludeTests())
                .importPackages("waymark.command", "waymark.query", "waymark.app", "waymark.log",
                        "waymark.api")) {
            for (JavaFieldAccess access : user.getFieldAccessesFromSelf()) {
                if (access.getTargetOwner().isAssignableTo(Refusal.class)
                        && !user.equals(access.getTargetOwner())) {
                    users.computeIfAbsent(access.getTarget().getFullName(),
                            any -> new LinkedHashSet<>()).add(user.reflect());
                }
            }
        }
    }

    private static boolean isOf(Refusal refusal, Answered one) {
        return one.rule().equals(refusal.rule()) && one.code().equals(refusal.name());
    }

    private static String name(Refusal refusal) {
        return ((Enum<?>) refusal).getDeclaringClass().getName() + "." + refusal.name();
    }

    private static byte[] written(Class<?> type) throws IOException {
        try (InputStream file = Objects.requireNonNull(type.getResourceAsStream(
                type.getName().substring(type.getPackageName().length() + 1) + ".class"))) {
            return file.readAllBytes();
        }
    }
}
