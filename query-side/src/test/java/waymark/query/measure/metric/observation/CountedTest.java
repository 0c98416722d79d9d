package waymark.query.measure.metric.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.query.measure.metric.observation.Counted.Between;
import waymark.query.measure.metric.observation.Counted.Place;

/** Only what a count ties together anew is looked at, and nothing is overlooked by that. */
class CountedTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 9;

    @Test
    void MET_5_what_tells_of_few_is_found_though_not_all_days_are_looked_at_again() {
        int refused = 0;
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            Counted whole = Counted.NOTHING;
            Counted part = Counted.NOTHING;
            int[] all = random.ints(DAYS, 0, 14).toArray();
            int[] some = random.ints(DAYS, 0, 8).toArray();
            for (int told = 0; told < 14; told++) {
                boolean isPart = random.nextBoolean();
                Counted next = told(random, isPart ? part : whole, isPart ? some : all);
                Counted nextWhole = isPart ? whole : next;
                Counted nextPart = isPart ? next : part;
                boolean few = next.tellsOfFew()
                        || nextWhole.restTellsOfFew(next.fresh(), List.of(nextPart));
                assertThat(few).as("seed %d, count %d", seed, told)
                        .isEqualTo(fewAnywhere(nextWhole, nextPart));
                whole = few ? whole : nextWhole;
                part = few ? part : nextPart;
                refused += few ? 1 : 0;
            }
        }
        assertThat(refused).isBetween(500, 5_000);
    }

    private static Counted told(Random random, Counted before, int[] counts) {
        int from = random.nextInt(DAYS);
        int to = from + 1 + random.nextInt(DAYS - from);
        long n = 0;
        for (int day = from; day < to; day++) {
            n += counts[day];
        }
        return before.with(FIRST.plusDays(from), FIRST.plusDays(to), n);
    }

    private static boolean fewAnywhere(Counted whole, Counted part) {
        return tied(whole, Counted.NOTHING) || tied(part, Counted.NOTHING) || tied(whole, part);
    }

    /** Whether any two days of it leave few, all of them looked at. */
    private static boolean tied(Counted of, Counted less) {
        List<Between> all = new ArrayList<>();
        of.before().keySet().forEach(from -> of.before().keySet().stream()
                .filter(from::isBefore).forEach(to -> all.add(new Between(from, to))));
        return all.stream().anyMatch(days -> {
            Long n = between(of, days);
            Long known = between(less, days);
            long left = n == null ? 0 : Math.abs(n - (known == null ? 0 : known));
            return left > 0 && left < 5;
        });
    }

    private static @Nullable Long between(Counted counted, Between days) {
        Place begin = counted.before().get(days.from());
        Place end = counted.before().get(days.to());
        return begin == null || end == null || begin.group() != end.group()
                ? null
                : end.before() - begin.before();
    }
}
