package waymark.query.choose.businesscase.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.api.choose.businesscase.content.BenefitClass;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({"CASHABLE, 8500, true", "CASHABLE, 34000, true", "CASHABLE, 34000.01, false",
            "CASHABLE, 2125, true", "CASHABLE, 2124.99, false", "MARGIN, 8500, false"})
    void cases_are_alike_that_bring_the_same_and_are_at_most_four_times_larger(
            BenefitClass kind, BigDecimal costs, boolean alike) {
        Likeness ours = new Likeness(BenefitClass.CASHABLE, new BigDecimal("8500"));
        assertThat(ours.isLike(new Likeness(kind, costs))).isEqualTo(alike);
        assertThat(new Likeness(kind, costs).isLike(ours)).isEqualTo(alike);
    }
}
