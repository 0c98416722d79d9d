package waymark.api.choose.businesscase.content.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What must hold for any formula and any ranges at all. */
class FormulaLawsTest {

    private static final int TRIES = 100;
    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e");

    @Test
    void no_figures_within_the_ranges_come_to_less_than_low_or_more_than_high() {
        for (long seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            Formula formula = formula(random, NAMES);
            Map<String, Between> given = given(random, NAMES);
            Between worth = formula.given(given);
            for (int draw = 0; draw < TRIES; draw++) {
                assertThat(at(formula, given, range -> drawn(random, range))).as("seed %d", seed)
                        .isBetween(worth.low(), worth.high());
            }
            assertThat(at(formula, given, Between::likely)).as("seed %d", seed)
                    .isEqualByComparingTo(worth.likely());
        }
    }

    @Test
    void low_and_high_are_reached_at_some_ends_of_the_ranges() {
        for (long seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            Formula formula = formula(random, NAMES);
            Map<String, Between> given = given(random, NAMES);
            Between worth = formula.given(given);
            List<BigDecimal> ends = ends(formula, given);
            assertThat(worth.low()).as("seed %d", seed)
                    .isEqualByComparingTo(Collections.min(ends));
            assertThat(worth.high()).as("seed %d", seed)
                    .isEqualByComparingTo(Collections.max(ends));
        }
    }

    @Test
    void many_shared_assumptions_leave_a_bound_that_still_holds() {
        Random random = new Random(7);
        List<String> many = IntStream.rangeClosed(0, Corners.MOST).mapToObj(at -> "n" + at)
                .toList();
        Formula nothing = new Formula(List.of(
                new Product(BigDecimal.ONE, many.subList(0, 5)),
                new Product(BigDecimal.ONE, many.subList(5, many.size())),
                new Product(BigDecimal.ONE.negate(), many.subList(0, 5)),
                new Product(BigDecimal.ONE.negate(), many.subList(5, many.size()))));
        Between worth = nothing.given(given(random, many));
        assertThat(worth.low()).isNegative();
        assertThat(worth.likely()).isZero();
        assertThat(worth.high()).isPositive();
    }

    private static Formula formula(Random random, List<String> names) {
        return new Formula(IntStream.rangeClosed(0, random.nextInt(4)).mapToObj(one -> {
            List<String> some = new ArrayList<>(names);
            Collections.shuffle(some, random);
            return new Product(BigDecimal.valueOf(random.nextInt(-300, 300), 2),
                    some.subList(0, random.nextInt(4)));
        }).toList());
    }

    private static Map<String, Between> given(Random random, List<String> names) {
        Map<String, Between> given = new HashMap<>();
        names.forEach(name -> {
            List<BigDecimal> three = random.ints(3, -50, 200).sorted().mapToObj(
                    BigDecimal::valueOf).toList();
            given.put(name, new Between(three.get(0), three.get(1), three.get(2)));
        });
        return given;
    }

    private static List<BigDecimal> ends(Formula formula, Map<String, Between> given) {
        return IntStream.range(0, 1 << NAMES.size()).mapToObj(corner -> {
            Map<String, Between> at = new HashMap<>(given);
            IntStream.range(0, NAMES.size()).forEach(bit -> at.computeIfPresent(NAMES.get(bit),
                    (name, range) -> Between.exactly(
                            (corner >> bit & 1) == 0 ? range.low() : range.high())));
            return at(formula, at, Between::low);
        }).toList();
    }

    private static BigDecimal drawn(Random random, Between range) {
        return range.low().add(range.high().subtract(range.low())
                .multiply(BigDecimal.valueOf(random.nextInt(1_001), 3)));
    }

    /** By the definition: each product by itself, added up. */
    private static BigDecimal at(Formula formula, Map<String, Between> given,
            Function<Between, BigDecimal> figure) {
        Map<String, BigDecimal> one = new HashMap<>();
        given.forEach((name, range) -> one.put(name, figure.apply(range)));
        return formula.products().stream().map(product -> product.names().stream()
                .map(name -> one.getOrDefault(name, BigDecimal.ZERO))
                .reduce(product.times(), BigDecimal::multiply))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
