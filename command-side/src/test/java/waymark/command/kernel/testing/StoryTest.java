package waymark.command.kernel.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.api.govern.programme.Profile;
import waymark.api.kernel.Command;
import waymark.api.kernel.Event;
import waymark.api.kernel.Role;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Fold;
import waymark.command.kernel.rule.Known;

/** Tells stories of a lamp that only lights when the fuse is in. */
class StoryTest {

    private static final String FUSE = "fuse/1";

    record Lit(String stream) implements Event {}

    record Fitted(String stream) implements Event {}

    record Light(String stream, boolean asks) implements Command.Addition {}

    static final Fold<Boolean> IN = new Fold<>() {
        @Override
        public Boolean initial() {
            return false;
        }

        @Override
        public Boolean evolve(Boolean in, Event event) {
            return in || event instanceof Fitted;
        }
    };

    static final class Lamp implements Decider<Integer, Light, Lit> {

        @Override
        public Integer initial() {
            return 0;
        }

        @Override
        public Integer evolve(Integer times, Lit event) {
            return times + 1;
        }

        @Override
        public Set<String> restsOn(Integer times, Light command, Known known) {
            return command.asks() ? Set.of(FUSE) : Set.of();
        }

        @Override
        public Decision<Lit> decide(Integer times, Light command, Known known) {
            if (times > 1) {
                return nothingToDo();
            }
            return known.of(FUSE, IN) && known.programme().isSmall() && known.by().is(Role.FINANCE)
                    ? accept(new Lit(command.stream())).claiming(known.today().toString())
                    : refuse(GeneralRefusal.NOT_ALLOWED);
        }
    }

    private static final Light LIGHT = new Light("lamp/1", true);
    private static final Lit LIT = new Lit("lamp/1");

    private final Story<Integer, Light, Lit> story = Story.of(new Lamp())
            .in(Profile.SMALL)
            .on(LocalDate.of(2026, 2, 3))
            .knowing(FUSE, new Fitted(FUSE))
            .by("person/00000000-0000-7000-8000-000000000001", Role.FINANCE);

    @Test
    void what_is_granted_happens() {
        story.when(LIGHT).then(LIT).thenClaims("2026-02-03");
        assertThat(story.when(LIGHT).thenOne(Lit.class)).isEqualTo(LIT);
    }

    @Test
    void what_was_so_already_changes_nothing() {
        story.given(LIT, LIT).when(LIGHT).thenNothing();
        assertThat(story.and(LIGHT).and(LIGHT).and(LIGHT).events()).hasSize(2);
    }

    @Test
    void what_is_refused_names_its_reason() {
        story.by("person/00000000-0000-7000-8000-000000000001").when(LIGHT)
                .thenRefused(GeneralRefusal.NOT_ALLOWED);
        assertThat(story.beforeSetUp().and(LIGHT).events()).isEmpty();
    }

    @Test
    void a_story_that_ends_otherwise_than_told_fails() {
        assertThatThrownBy(() -> story.in(Profile.STANDARD).when(LIGHT).then(LIT))
                .isInstanceOf(AssertionError.class).hasMessageContaining("NOT_ALLOWED");
        assertThatThrownBy(() -> story.when(LIGHT).thenRefused(GeneralRefusal.NOT_ALLOWED))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> story.when(LIGHT).thenNothing())
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_decision_that_rests_on_what_it_did_not_name_fails() {
        assertThatThrownBy(() -> story.when(new Light("lamp/1", false)))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining(FUSE);
    }
}
