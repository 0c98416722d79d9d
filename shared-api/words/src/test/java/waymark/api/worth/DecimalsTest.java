package waymark.api.worth;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DecimalsTest {

    private static final Offset<BigDecimal> CLOSE = Offset.offset(new BigDecimal("1E-24"));

    @Test
    void a_root_raised_to_its_degree_is_the_number_again() {
        for (long seed = 0; seed < 100; seed++) {
            var random = new Random(seed);
            BigDecimal number = BigDecimal.valueOf(random.nextLong(0, 11_000), 3);
            int degree = random.nextInt(1, 61);
            assertThat(Decimals.root(number, degree).pow(degree, Decimals.EXACT))
                    .as("seed %d", seed).isCloseTo(number, CLOSE);
        }
    }

    @Test
    void the_root_of_one_is_one() {
        assertThat(Decimals.root(BigDecimal.ONE, 12)).isEqualByComparingTo("1");
    }

    @Test
    void the_median_is_the_middle_number_in_whatever_order_they_come() {
        assertThat(median("9", "1", "4")).isEqualByComparingTo("4");
        assertThat(median("9", "1", "4", "5")).isEqualByComparingTo("4.5");
        assertThat(median("7")).isEqualByComparingTo("7");
    }

    @Test
    void every_method_says_its_version_and_its_definition() {
        assertThat(Method.values()).allSatisfy(method -> {
            assertThat(method.key()).matches("[a-z-]+/[1-9][0-9]*");
            assertThat(method.definition()).isNotBlank();
        });
    }

    private static BigDecimal median(String... numbers) {
        return Decimals.median(Stream.of(numbers).map(BigDecimal::new).toList());
    }
}
