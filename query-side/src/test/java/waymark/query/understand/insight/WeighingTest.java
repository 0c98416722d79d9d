package waymark.query.understand.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.Evidence.Kind;
import waymark.api.understand.insight.Evidence.Stance;
import waymark.api.understand.insight.InsightQuery.Confidence;
import waymark.api.understand.insight.InsightQuery.Confidence.Grade;

class WeighingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void INS_2_three_kinds_of_source_are_strong_and_so_are_two_that_speak_for_a_hundred() {
        assertThat(grade(pro(Kind.INTERVIEW, 1), pro(Kind.METRIC, 1), pro(Kind.ANALYSIS, 1)))
                .isEqualTo(Grade.STRONG);
        assertThat(grade(pro(Kind.INTERVIEW, 1), pro(Kind.FEEDBACK, 99))).isEqualTo(Grade.STRONG);
        assertThat(grade(pro(Kind.INTERVIEW, 1), pro(Kind.FEEDBACK, 98))).isEqualTo(Grade.FAIR);
    }

    @Test
    void INS_2_one_kind_is_fair_from_thirty_people_on() {
        assertThat(grade(pro(Kind.INTERVIEW, 30))).isEqualTo(Grade.FAIR);
        assertThat(grade(pro(Kind.INTERVIEW, 29))).isEqualTo(Grade.WEAK);
        assertThat(grade()).isEqualTo(Grade.WEAK);
    }

    @Test
    void INS_2_an_assumption_counts_for_nothing() {
        assertThat(grade(pro(Kind.ASSUMPTION, 5_000), pro(Kind.INTERVIEW, 9)))
                .isEqualTo(Grade.WEAK);
    }

    @Test
    void INS_2_what_is_older_than_twelve_months_has_faded() {
        assertThat(grade(on(TODAY.minusMonths(12).plusDays(1)))).isEqualTo(Grade.FAIR);
        assertThat(grade(on(TODAY.minusMonths(12)))).isEqualTo(Grade.WEAK);
    }

    @Test
    void INS_2_a_quarter_against_it_costs_one_grade() {
        Evidence[] strong = {pro(Kind.INTERVIEW, 9), pro(Kind.METRIC, 9), pro(Kind.ANALYSIS, 9),
                against()};
        assertThat(grade(strong)).isEqualTo(Grade.FAIR);
        assertThat(grade(pro(Kind.INTERVIEW, 9), pro(Kind.METRIC, 9), pro(Kind.ANALYSIS, 9),
                pro(Kind.FEEDBACK, 9), against())).isEqualTo(Grade.STRONG);
        assertThat(grade(pro(Kind.FEEDBACK, 40), against())).isEqualTo(Grade.WEAK);
    }

    @Test
    void INS_2_it_says_the_counts_behind_it() {
        Confidence weighed = Weighing.of(List.of(pro(Kind.INTERVIEW, 9), pro(Kind.METRIC, 31),
                against(), pro(Kind.ASSUMPTION, 7)), TODAY);
        assertThat(weighed.why()).isEqualTo("2 supporting from 2 kinds of source and 40 people,"
                + " 1 contradicting, 1 older than 12 months or assumed");
    }

    private static Grade grade(Evidence... evidence) {
        return Weighing.of(List.of(evidence), TODAY).grade();
    }

    private static Evidence pro(Kind kind, int people) {
        return of(kind, Stance.SUPPORTS, people, TODAY.minusDays(3));
    }

    private static Evidence on(LocalDate day) {
        return of(Kind.INTERVIEW, Stance.SUPPORTS, 50, day);
    }

    private static Evidence against() {
        return of(Kind.METRIC, Stance.CONTRADICTS, 1, TODAY.minusDays(3));
    }

    private static Evidence of(Kind kind, Stance stance, int people, LocalDate day) {
        return new Evidence(kind, stance, "It was seen", people, day, null, null);
    }
}
