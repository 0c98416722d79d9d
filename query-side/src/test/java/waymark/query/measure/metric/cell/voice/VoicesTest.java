package waymark.query.measure.metric.cell.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.api.measure.metric.definition.Rating;
import waymark.api.measure.metric.period.Grain;

class VoicesTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final String SOURCE = "feedback-source/a";
    private static final String OTHER = "feedback-source/b";

    private static Answered said(
            long position, LocalDate day, @Nullable String customer, int nps) {
        return in(new At(SOURCE, position, day), Map.of(Rating.NPS, nps), customer);
    }

    private record At(String source, long position, LocalDate day) {}

    private static Answered in(At at, Map<Rating, Integer> ratings, @Nullable String customer) {
        LocalDate day = at.day();
        long position = at.position();
        String source = at.source();
        return new Answered(position, source, "RELATIONSHIP", null, customer, day,
                day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli(), ratings,
                Map.of("touchpoint", position % 2 == 0 ? "install" : "bill"));
    }

    /** How many voices there are: all answers less what is taken off in periods of this length. */
    private static long voices(List<Answered> answers, String pool, Grain grain) {
        Deltas deltas = new Deltas();
        answers.forEach(answer -> deltas.every(answer, 1));
        Voices.takeOff(answers, deltas, 1);
        return deltas.cells().entrySet().stream()
                .filter(cell -> isIn(cell.getKey(), pool, grain))
                .mapToLong(cell -> IntStream.range(0, Deltas.STEPS)
                        .mapToLong(step -> cell.getValue()[step]).sum())
                .sum();
    }

    private static boolean isIn(Deltas.Key key, String pool, Grain grain) {
        boolean every = key.grain().equals(Deltas.EVERY)
                && (pool.equals(key.pool()) || pool.equals(key.relation()));
        boolean off = key.grain().equals(grain.name()) && pool.equals(key.pool());
        return key.dimension().isEmpty() && key.measure().equals("NPS") && (every || off);
    }

    @Test
    void MET_6_a_customer_has_one_voice_in_each_period_and_unknown_ones_each_their_own() {
        List<Answered> answers = List.of(said(1, MAY, "k1", 9), said(2, MAY.plusDays(1), "k1", 3),
                said(3, MAY.plusDays(40), "k1", 5), said(4, MAY, null, 10), said(5, MAY, null, 10));
        assertThat(voices(answers, SOURCE, Grain.DAY)).isEqualTo(5);
        assertThat(voices(answers, SOURCE, Grain.WEEK)).isEqualTo(4);
        assertThat(voices(answers, SOURCE, Grain.MONTH)).isEqualTo(4);
        assertThat(voices(answers, SOURCE, Grain.QUARTER)).isEqualTo(3);
    }

    @Test
    void MET_6_the_latest_answer_is_the_voice_whatever_the_order_in_which_they_came() {
        Deltas deltas = new Deltas();
        Voices.takeOff(List.of(said(9, MAY, "k1", 9), said(2, MAY.plusDays(1), "k1", 3)), deltas,
                1);
        Map<Deltas.Key, long[]> cells = deltas.cells();
        Deltas.Key off = new Deltas.Key(SOURCE, "", "NPS", "", "", "MONTH", MAY);
        assertThat(cells.get(off)).isNotNull().satisfies(
                counts -> assertThat(counts[9]).as("the nine of the day before").isEqualTo(-1));
        assertThat(cells.keySet()).noneMatch(key -> key.receivedOn().isAfter(MAY));
    }

    @Test
    void MET_6_sources_that_ask_the_same_share_one_voice_and_each_source_has_its_own() {
        List<Answered> answers = List.of(said(1, MAY, "k1", 9),
                in(new At(OTHER, 2, MAY.plusDays(1)), Map.of(Rating.NPS, 3), "k1"));
        assertThat(voices(answers, "RELATIONSHIP", Grain.MONTH)).isEqualTo(1);
        assertThat(voices(answers, SOURCE, Grain.MONTH)).isEqualTo(1);
        assertThat(voices(answers, OTHER, Grain.MONTH)).isEqualTo(1);
    }

    @Test
    void an_answer_without_the_rating_is_no_voice_on_it() {
        List<Answered> answers = List.of(said(1, MAY, "k1", 9),
                in(new At(SOURCE, 2, MAY.plusDays(1)), Map.of(Rating.CSAT, 3), "k1"));
        assertThat(voices(answers, SOURCE, Grain.MONTH)).isEqualTo(1);
        Deltas deltas = new Deltas();
        Voices.takeOff(answers, deltas, 1);
        assertThat(deltas.cells()).isEmpty();
    }

    @Test
    void what_is_added_in_parts_is_what_is_added_at_once() {
        for (int seed = 0; seed < 50; seed++) {
            List<Answered> answers = random(new Random(seed));
            Deltas once = new Deltas();
            Voices.takeOff(answers, once, 1);
            Deltas parts = new Deltas();
            for (int cut = 1; cut <= answers.size(); cut++) {
                Voices.takeOff(answers.subList(0, cut - 1), parts, -1);
                Voices.takeOff(answers.subList(0, cut), parts, 1);
            }
            assertThat(parts.cells().keySet()).as("seed %d", seed).isEqualTo(once.cells().keySet());
            once.cells().forEach((key, counts) -> assertThat(parts.cells().get(key))
                    .isEqualTo(counts));
        }
    }

    private static List<Answered> random(Random dice) {
        List<Answered> answers = new ArrayList<>();
        for (int position = 1; position <= 12; position++) {
            Map<Rating, Integer> ratings = dice.nextBoolean()
                    ? Map.of(Rating.NPS, dice.nextInt(11))
                    : Map.of(Rating.NPS, dice.nextInt(11), Rating.CSAT, 1 + dice.nextInt(5));
            answers.add(in(new At(dice.nextBoolean() ? SOURCE : OTHER, position,
                    MAY.plusDays(dice.nextInt(100))), ratings, "k" + dice.nextInt(3)));
        }
        return answers;
    }
}
