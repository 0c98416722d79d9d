package waymark.api.worth.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Figure;
import waymark.api.worth.Method;
import waymark.api.worth.score.Effect;
import waymark.api.worth.score.Interval;
import waymark.api.worth.score.NpsTally;
import waymark.api.worth.score.Sample;

class ProofTest {

    private static final LocalDate DUE = LocalDate.of(2026, 9, 1);
    private static final Bar FIVE_POINTS = new Bar(new BigDecimal("5"), 200, DUE);

    // Scores of 10, 30, 12 and 17 over 200 answers each, 73 % of which have an opinion.
    private static final Cells.Pair TREATED = new Cells.Pair(nps(83, 63), nps(103, 43));
    private static final Cells.Pair CONTROL = new Cells.Pair(nps(85, 61), nps(90, 56));
    private static final Cells CELLS = Cells.differenceInDifferences(TREATED, CONTROL);

    @Test
    void BEN_3_fifteen_points_on_two_hundred_answers_a_cell_are_not_proven() {
        Proof proof = Proof.of(CELLS.effect(), FIVE_POINTS, DUE);
        assertThat(proof.effect().figure().orThrow()).isEqualByComparingTo("15");
        Interval interval = Objects.requireNonNull(proof.effect().interval());
        close(interval.low(), "-8.1", "0.05");
        close(interval.high(), "38.1", "0.05");
        assertThat(proof.verdict()).isEqualTo(Verdict.NOT_PROVEN);
        assertThat(proof.effect().figure().method()).isEqualTo("difference-in-differences/1");
    }

    @Test
    void BEN_3_before_and_after_alone_would_have_said_twenty_and_shown() {
        Proof proof = Proof.of(Cells.prePost(TREATED.before(), TREATED.after()).effect(),
                FIVE_POINTS, DUE);
        assertThat(proof.effect().figure().orThrow()).isEqualByComparingTo("20");
        assertThat(proof.verdict()).isEqualTo(Verdict.SHOWN);
    }

    @ParameterizedTest
    @CsvSource({"-8.1,38.1,NOT_PROVEN,false", "1,38,SHOWN,false",
            "1,4.9,SHOWN_TOO_SMALL,false",
            "-1,2,SHOWN_TOO_SMALL,false", "-9,-1,SHOWN_TOO_SMALL,true", "0,9,NOT_PROVEN,false",
            "0.1,5,SHOWN,false"})
    void BEN_3_the_verdict_follows_from_the_interval(BigDecimal low, BigDecimal high,
            Verdict verdict, boolean worse) {
        Figure figure = Figure.known(low, Method.CHANGE);
        Proof proof = Proof.of(new Effect(figure, new Interval(low, high), 200), FIVE_POINTS, DUE);
        assertThat(proof.verdict()).isEqualTo(verdict);
        assertThat(proof.worse()).isEqualTo(worse);
    }

    @Test
    void BEN_3_a_reading_before_its_day_or_its_answers_is_early() {
        assertThat(Proof.of(CELLS.effect(), FIVE_POINTS, DUE).early()).isFalse();
        assertThat(Proof.of(CELLS.effect(), FIVE_POINTS, DUE.minusDays(1)).early()).isTrue();
        Bar more = new Bar(new BigDecimal("5"), 201, DUE);
        assertThat(Proof.of(CELLS.effect(), more, DUE).early()).isTrue();
    }

    @Test
    void BEN_3_a_group_of_one_proves_nothing() {
        Effect effect = Cells.prePost(nps(83, 63), new NpsTally(1, 0, 0).sample()).effect();
        assertThat(Proof.of(effect, FIVE_POINTS, DUE).verdict()).isEqualTo(Verdict.NOT_PROVEN);
    }

    @Test
    void the_answers_that_show_an_effect_are_known_beforehand() {
        close(Power.showable(CELLS).orThrow(), "33", "0.05");
        close(Power.needed(CELLS, new BigDecimal("15")).orThrow(), "970", "5");
        assertThat(Power.needed(CELLS, BigDecimal.ZERO).isKnown()).isFalse();
    }

    @Test
    void with_the_answers_needed_the_effect_is_just_showable() {
        BigDecimal effect = Power.showable(CELLS).orThrow();
        assertThat(Power.needed(CELLS, effect).orThrow()).isBetween(
                BigDecimal.valueOf(200), BigDecimal.valueOf(201));
    }

    @Test
    void what_is_agreed_beforehand_has_to_mean_something() {
        refused(BigDecimal.ZERO, 200, "smallestWorthwhile");
        refused(BigDecimal.ONE, 1, "answers");
    }

    private static void refused(BigDecimal smallest, long answers, String field) {
        assertThatThrownBy(() -> new Bar(smallest, answers, DUE))
                .isInstanceOfSatisfying(Unacceptable.class,
                        no -> assertThat(no.field()).isEqualTo(field));
    }

    private static Sample nps(long promoters, long detractors) {
        return new NpsTally(promoters, 200 - promoters - detractors, detractors).sample();
    }

    private static void close(BigDecimal actual, String expected, String within) {
        assertThat(actual)
                .isCloseTo(new BigDecimal(expected), Offset.offset(new BigDecimal(within)));
    }
}
