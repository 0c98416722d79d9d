package waymark.query.understand.insight.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.Evidence.Kind;
import waymark.api.understand.insight.Evidence.Stance;
import waymark.api.understand.insight.view.Confidence;
import waymark.api.understand.insight.view.Confidence.Grade;

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

    @Test
    void INS_2_the_same_selection_pinned_twice_counts_once() {
        assertThat(grade(pinned(20, 3), pinned(20, 1))).isEqualTo(Grade.WEAK);
        assertThat(grade(pinned(20, 3), pro(Kind.FEEDBACK, 20))).isEqualTo(Grade.FAIR);
    }

    @Test
    void INS_2_it_says_what_was_weighed_what_would_help_and_when_it_fades() {
        Confidence weighed = Weighing.of(List.of(pro(Kind.INTERVIEW, 9)), TODAY);
        assertThat(weighed.reasons()).containsExactly(
                "9 people speak for it, through 1 kind of source.",
                "All support will have faded by 29 May 2027.");
        assertThat(weighed.stronger()).contains("30 people");
        assertThat(weighed.faded()).isFalse();
        Confidence later = Weighing.of(List.of(pro(Kind.INTERVIEW, 9)), TODAY.plusYears(1));
        assertThat(later.faded()).isTrue();
        assertThat(later.reasons()).contains("Nothing seen within twelve months supports it.",
                "Faded since 29 May 2027.");
    }

    @Test
    void INS_2_many_people_are_counted_without_overflowing() {
        Evidence[] all = new Evidence[30];
        java.util.Arrays.setAll(all, at -> new Evidence(Kind.INTERVIEW, Stance.SUPPORTS,
                "Round " + at, 100_000_000, TODAY, null, null));
        assertThat(grade(all)).isEqualTo(Grade.FAIR);
    }

    private static Evidence pinned(int people, int daysAgo) {
        return new Evidence(Kind.FEEDBACK, Stance.SUPPORTS, "Asked " + daysAgo + " days ago",
                people, TODAY.minusDays(daysAgo),
                new Evidence.Pinned("/api/follow-ups?cause=own-1", daysAgo, null, null), null);
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
