package waymark.app.understand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** Two people draw on one map at the same moment. */
class JourneyRaceHttpTest extends Walking {

    private static final int ROUNDS = 6;
    private static final int AT_ONCE = 2;

    @Test
    void COM_1_of_two_changes_to_one_version_one_is_made_and_the_other_is_told_what_changed()
            throws Exception {
        Answer drawn = journey("Drawn by two");
        String words = path(drawn) + "/touchpoints/1/words";
        Answer last = drawn;
        for (int round = 0; round < ROUNDS; round++) {
            Answer against = last;
            List<Answer> both = together(
                    () -> as(Part.ANALYST).against(against).put(words, Map.of("name", "Ours")),
                    () -> as(Part.PROJECT_MANAGER).against(against)
                            .put(words, Map.of("name", "Theirs")));
            Answer made = only(both, 200);
            assertThat(only(both, 412).text()).contains("COM-1");
            String won = made == both.getFirst() ? "Ours" : "Theirs";
            assertThat(read(path(drawn), made).at("map/stages/0/touchpoints/0/words/name"))
                    .isEqualTo(won);
            last = made;
        }
        assertThat(last.at("version")).isEqualTo(String.valueOf(ROUNDS));
    }

    @Test
    void additions_of_two_at_once_are_all_there_each_with_a_number_of_its_own() throws Exception {
        Answer drawn = journey("Added to by two");
        String stage = path(drawn) + "/stages/1/touchpoints";
        List<Answer> all = together(IntStream.range(0, AT_ONCE).<Callable<Answer>>mapToObj(
                one -> () -> as(one % 2 == 0 ? Part.ANALYST : Part.PROJECT_MANAGER)
                        .post(stage, Map.of("name", "Added " + one)))
                .toList());
        all.forEach(one -> one.is(200));
        Answer last = all.stream().max((one, other) -> Long.compare(position(one),
                position(other))).orElseThrow();
        var touchpoints = read(path(drawn), last).json().at("/map/stages/0/touchpoints");
        assertThat(touchpoints).hasSize(2 + AT_ONCE);
        assertThat(touchpoints.valueStream().map(one -> one.at("/number").asInt()))
                .containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    @Test
    void JRN_1_of_two_drafts_published_at_once_one_follows() throws Exception {
        Answer first = published(journey("Followed by one"));
        Answer one = as(Part.ANALYST).post(path(first) + "/versions", Map.of()).is(201);
        Answer other = as(Part.ANALYST).post(path(first) + "/versions", Map.of()).is(201);
        List<Answer> both = together(
                () -> as(Part.ANALYST).against(one).put(path(one) + "/publication", Map.of()),
                () -> as(Part.PROJECT_MANAGER).against(other)
                        .put(path(other) + "/publication", Map.of()));
        Answer won = only(both, 200);
        only(both, 409);
        assertThat(read(path(first), won).at("head/followedBy")).isEqualTo(won.at("stream"));
    }

    private static long position(Answer answer) {
        return Long.parseLong(answer.header("Waymark-Position"));
    }

    private static Answer only(List<Answer> answers, int status) {
        List<Answer> such = answers.stream().filter(one -> one.status() == status).toList();
        assertThat(such).as("one of %s is %d", answers, status).hasSize(1);
        return such.getFirst();
    }

    private static List<Answer> together(Callable<Answer> one, Callable<Answer> other)
            throws InterruptedException, ExecutionException {
        return together(List.of(one, other));
    }

    private static List<Answer> together(List<Callable<Answer>> tries)
            throws InterruptedException, ExecutionException {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Answer> answers = new java.util.ArrayList<>();
            for (Future<Answer> done : people.invokeAll(tries)) {
                answers.add(done.get());
            }
            return answers;
        }
    }
}
