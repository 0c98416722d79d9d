package waymark.app.house.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestInstance;
import waymark.api.kernel.Command;
import waymark.api.kernel.Query;
import waymark.command.kernel.Decides;

@TestInstance(Lifecycle.PER_CLASS)
class WiringTest {

    /** Not static: so many classes are let go once they have been looked at. */
    private final JavaClasses main = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("waymark");

    @Test
    void every_command_is_decided_once() {
        assertThat(Wiring.COMMANDS.breaches(main)).isEmpty();
        assertThat(Wiring.COMMANDS.permitted(main)).hasSizeGreaterThan(80);
    }

    @Test
    void every_query_is_answered_once() {
        assertThat(Wiring.QUERIES.breaches(main)).isEmpty();
        assertThat(Wiring.QUERIES.permitted(main)).hasSizeGreaterThan(40);
    }

    @Test
    void commands_are_decided_in_aggregates_alone() {
        ArchRuleDefinition.methods().that().areAnnotatedWith(Decides.class)
                .should().beDeclaredInClassesThat().areAnnotatedWith(Aggregate.class).check(main);
    }

    sealed interface Wish extends Command {

        record Heard(String stream) implements Wish {}

        record Overheard(String stream) implements Wish {}

        record HeardTwice(String stream) implements Wish {}
    }

    record Loose(String stream) implements Command {}

    sealed interface Question extends Query<String> {

        record Answered() implements Question {}

        record Unanswered() implements Question {}
    }

    static final class Ears {

        @Decides
        void on(Wish.Heard wish) {}

        @Decides
        void on(Wish.HeardTwice wish) {}

        @Decides
        void again(Wish.HeardTwice wish) {}

        @Decides
        void on(String noise) {}

        @QueryHandler
        String of(Question.Answered question) {
            return "so";
        }
    }

    @Test
    void a_planted_wish_that_nobody_hears_or_two_do_is_caught() {
        JavaClasses planted = new ClassFileImporter().importClasses(Wish.class, Wish.Heard.class,
                Wish.Overheard.class, Wish.HeardTwice.class, Loose.class, Ears.class);
        assertThat(Wiring.COMMANDS.breaches(planted)).containsExactlyInAnyOrder(
                Wish.Overheard.class.getName() + " is taken 0 times",
                Wish.HeardTwice.class.getName() + " is taken 2 times",
                Loose.class.getName() + " is permitted by no sealed interface",
                "java.lang.String is taken but cannot be said");
    }

    @Test
    void a_planted_question_that_nobody_answers_is_caught() {
        JavaClasses planted = new ClassFileImporter().importClasses(Question.class,
                Question.Answered.class, Question.Unanswered.class, Ears.class);
        assertThat(Wiring.QUERIES.breaches(planted)).containsExactly(
                Question.Unanswered.class.getName() + " is taken 0 times");
    }
}
