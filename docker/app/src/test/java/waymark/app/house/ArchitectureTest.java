package waymark.app.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.api.kernel.Command;
import waymark.api.kernel.Event;
import waymark.api.kernel.refusal.Refusal;
import waymark.app.house.canary.Canaries;

@TestInstance(Lifecycle.PER_CLASS)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> BINARY = new DescribedPredicate<>(
            "a binary fraction") {
        @Override
        public boolean test(JavaClass type) {
            return Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                    .contains(type.getName());
        }
    };

    private static final DescribedPredicate<JavaClass> PURE = new DescribedPredicate<>(
            "deciders, policies, timers, projections and what they remember") {
        @Override
        public boolean test(JavaClass type) {
            return type.getSimpleName().endsWith("Decider")
                    || type.getSimpleName().endsWith("Policy")
                    || type.getAllRawInterfaces().stream().anyMatch(one -> Set.of(
                            "waymark.command.kernel.rule.Decider",
                            "waymark.command.kernel.rule.Fold",
                            "waymark.command.kernel.timer.Timer",
                            "waymark.query.kernel.Projection").contains(one.getName()));
        }
    };

    /** Not static: so many classes are let go once they have been looked at. */
    private final JavaClasses main = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("waymark");

    static Stream<Arguments> rules() {
        return Stream.of(pureRules(), apart(), inDecimals(), guarded(), found())
                .flatMap(one -> one);
    }

    private static Stream<Arguments> pureRules() {
        return Stream.of(
                arguments("rules lean on no framework", noClasses().that(PURE)
                        .should().dependOnClassesThat().resideInAnyPackage(
                                "org.springframework..", "org.axonframework..", "jakarta.."),
                        Canaries.LeansOnAFrameworkDecider.class),
                arguments("rules look at no clock and throw no dice", noClasses().that(PURE)
                        .should().callMethodWhere(Looks.AT_CLOCK_OR_CHANCE),
                        Canaries.LooksAtTheClockDecider.class));
    }

    private static Stream<Arguments> apart() {
        return Stream.of(
                arguments("the words need only the JDK", classes()
                        .that().resideInAnyPackage("waymark.api..", "waymark.app.house.canary")
                        .should().onlyDependOnClassesThat().resideInAnyPackage(
                                "java..", "waymark.api..", "org.jspecify..",
                                "waymark.app.house.canary"),
                        Canaries.SpeaksOfTheLog.class),
                arguments("the query side does not know the command side", noClasses()
                        .that().resideInAnyPackage("waymark.query..", "waymark.app.house.canary")
                        .should().dependOnClassesThat().resideInAPackage("waymark.command.."),
                        Canaries.PeeksAcross.class));
    }

    private static Stream<Arguments> inDecimals() {
        return Stream.of(
                arguments("money is no binary fraction: fields", fields()
                        .that().areDeclaredInClassesThat().resideInAnyPackage(
                                "waymark.api..", "waymark.command..", "waymark.app.house.canary")
                        .should(Binary.notBeOf(BINARY)), Canaries.CountsInBinary.class),
                arguments("money is no binary fraction: what is passed", codeUnits()
                        .that().areDeclaredInClassesThat().resideInAnyPackage(
                                "waymark.api..", "waymark.command..", "waymark.app.house.canary")
                        .should(Binary.notPass(BINARY)),
                        Canaries.PassesBinaryOn.class));
    }

    private static Stream<Arguments> guarded() {
        return Stream.of(
                arguments("every door says who may pass", methods().that(Doors.ARE_MAPPED)
                        .should(Doors.BE_MARKED), Canaries.OpenDoor.class),
                arguments("every command says who may give it, never an auditor", classes()
                        .that().implement(Command.class).and().areNotInterfaces()
                        .should(Commanding.NAME_WHO_MAY), Canaries.NobodysWish.class),
                arguments("every command is a creation, a change or an addition", classes()
                        .that().implement(Command.class).and().areNotInterfaces()
                        .should(Commanding.BE_OF_ONE_KIND), Canaries.AuditorsWish.class));
    }

    private static Stream<Arguments> found() {
        return Stream.of(
                arguments("every command stands where a start looks",
                        placed(Command.class), Canaries.NobodysWish.class),
                arguments("every event stands where a start looks",
                        placed(Event.class), Canaries.Unheard.class),
                arguments("every refusal stands where it is looked for",
                        placed(Refusal.class), Canaries.SaysNo.class));
    }

    private static ArchRule placed(Class<?> kind) {
        return classes().that().implement(kind).and().areNotInterfaces()
                .and().resideInAnyPackage("waymark.api..", "waymark.app.house.canary")
                .should(Placed.where(kind));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(String name, ArchRule rule, Class<?> canary) {
        rule.check(main);
    }

    /** A rule over a misspelt package passes for ever: each must catch its planted canary. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void bites(String name, ArchRule rule, Class<?> canary) {
        JavaClasses planted = new ClassFileImporter().importClasses(canary);
        assertThat(rule.evaluate(planted).hasViolation()).as(name).isTrue();
    }

    @Test
    void there_is_code_to_check() {
        assertThat(main).hasSizeGreaterThan(300);
        assertThat(main.contain(Clock.class)).isFalse();
    }
}
