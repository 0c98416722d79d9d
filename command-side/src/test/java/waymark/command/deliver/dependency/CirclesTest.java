package waymark.command.deliver.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import waymark.api.deliver.dependency.Dependency;
import waymark.api.deliver.project.ProjectId;

class CirclesTest {

    private static final List<ProjectId> PROJECTS = IntStream.range(0, 12)
            .mapToObj(_ -> ProjectId.next()).toList();

    private static Dependency edge(int from, int to) {
        return new Dependency(PROJECTS.get(from), "PRJ-" + from, PROJECTS.get(to), "PRJ-" + to,
                null);
    }

    @Test
    void PRJ_6_the_circle_is_named_from_the_one_that_would_wait_to_itself() {
        Waiting waiting = Waiting.NOTHING.with(1, edge(1, 2)).with(2, edge(2, 3))
                .with(3, edge(2, 4));
        assertThat(waiting.circle(edge(3, 1)))
                .containsExactly("PRJ-3", "PRJ-1", "PRJ-2", "PRJ-3");
        assertThat(waiting.circle(edge(5, 5))).containsExactly("PRJ-5", "PRJ-5");
        assertThat(waiting.circle(edge(1, 4))).isEmpty();
        assertThat(waiting.without(1).circle(edge(3, 1))).isEmpty();
    }

    @Test
    void PRJ_6_whatever_is_accepted_can_be_done_in_some_order() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            Waiting waiting = Waiting.NOTHING;
            for (int step = 1; step <= 60; step++) {
                Dependency wish = edge(random.nextInt(12), random.nextInt(12));
                waiting = waiting.circle(wish).isEmpty() ? waiting.with(step, wish) : waiting;
            }
            assertThat(canBeDone(waiting)).as("seed " + seed).isTrue();
        }
    }

    /** Takes away whoever waits for nobody until nobody is left. */
    private static boolean canBeDone(Waiting waiting) {
        Map<String, List<String>> left = new HashMap<>();
        waiting.holding().values().forEach(one -> left
                .computeIfAbsent(one.called(), _ -> new ArrayList<>()).add(one.onCalled()));
        int before;
        do {
            before = left.size();
            left.values().forEach(ons -> ons.removeIf(on -> !left.containsKey(on)));
            left.values().removeIf(List::isEmpty);
        } while (left.size() < before);
        return left.isEmpty();
    }
}
