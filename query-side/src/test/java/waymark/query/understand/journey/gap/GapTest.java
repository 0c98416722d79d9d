package waymark.query.understand.journey.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.api.listen.feedback.Scores;
import waymark.api.understand.journey.map.Emotion;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.api.understand.journey.map.Words;
import waymark.api.understand.journey.view.Gap;
import waymark.api.understand.journey.view.Gap.Verdict;
import waymark.query.listen.feedback.answer.TouchpointCounts.Heard;

class GapTest {

    /** 400 answers of 4 and 5 in halves: 4.5 of 5 is +2.25, and the interval is narrow. */
    private static final List<Heard> PLEASED = List.of(csat(4, 200), csat(5, 200));

    @ParameterizedTest
    @CsvSource({"3, WORSE", "2, AS_BELIEVED", "1, BETTER", "-3, BETTER"})
    void JRN_4_a_belief_stands_for_half_a_step_on_either_side(int believed, Verdict verdict) {
        Gap gap = Listening.gap(touchpoint(believed), PLEASED);
        assertThat(gap.felt()).isEqualByComparingTo("2.25");
        assertThat(gap.n()).isEqualTo(400);
        assertThat(gap.verdict()).isEqualTo(verdict);
    }

    @Test
    void JRN_4_one_answer_is_too_few_and_nobody_says_nothing() {
        Gap one = Listening.gap(touchpoint(2), List.of(csat(1, 1)));
        assertThat(one.verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(one.felt()).isEqualByComparingTo("-3");
        Gap nobody = Listening.gap(touchpoint(2), List.of());
        assertThat(nobody.felt()).isNull();
        assertThat(nobody.n()).isZero();
    }

    @Test
    void MET_6_of_several_scores_the_one_that_most_gave_is_read() {
        Gap gap = Listening.gap(touchpoint(0), List.of(csat(5, 10),
                new Heard("install", new Scores(null, null, 1, null), 30)));
        assertThat(gap.asked()).isEqualTo("CES");
        assertThat(gap.n()).isEqualTo(30);
        assertThat(gap.felt()).isEqualByComparingTo("-3");
    }

    private static Heard csat(int score, long n) {
        return new Heard("install", new Scores(null, score, null, null), n);
    }

    private static Touchpoint touchpoint(int believed) {
        return Touchpoint.of(5, new Words("install", null, null, null))
                .feeling(new Emotion(believed, null));
    }
}
