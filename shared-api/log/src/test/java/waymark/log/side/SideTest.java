package waymark.log.side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

class SideTest {

    @OnlyWhereDecided
    static final class Deciding {}

    @OnlyWhereKnown
    static final class Knowing {}

    @Test
    void a_program_is_whole_unless_it_is_told_otherwise() {
        assertThat(startedOn(null)).containsExactly("Deciding", "Knowing");
        assertThat(startedOn("all")).containsExactly("Deciding", "Knowing");
    }

    @Test
    void each_side_starts_only_what_is_its_own() {
        assertThat(startedOn("command")).containsExactly("Deciding");
        assertThat(startedOn("query")).containsExactly("Knowing");
    }

    @Test
    void a_side_that_does_not_exist_stops_the_start_and_is_told() {
        assertThatThrownBy(() -> startedOn("both")).hasStackTraceContaining(
                "waymark.side is \"both\"; it can be all, command or query.");
    }

    private static List<String> startedOn(@Nullable String side) {
        try (var context = new AnnotationConfigApplicationContext()) {
            if (side != null) {
                context.getEnvironment().getPropertySources().addFirst(
                        new MapPropertySource("said", Map.of(Side.PROPERTY, side)));
            }
            context.register(Deciding.class, Knowing.class);
            context.refresh();
            return Stream.of(Deciding.class, Knowing.class)
                    .filter(type -> context.getBeanProvider(type).getIfAvailable() != null)
                    .map(Class::getSimpleName).toList();
        }
    }
}
