package waymark.query.measure.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.api.measure.metric.MetricQuery.NpsView;
import waymark.api.worth.score.NpsTally;
import waymark.query.kernel.AsOf;
import waymark.query.measure.metric.NpsReport.Grounds;

class NpsReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static NpsView said(NpsTally tally, boolean byEmployees, @Nullable Long invited) {
        return NpsReport.of(new Grounds(tally, byEmployees, invited, tally.n(), false), DAY,
                new AsOf(7, DAY, false));
    }

    @Test
    void MET_1_a_score_has_its_interval_n_response_rate_and_method() {
        NpsView view = said(new NpsTally(8, 9, 22), false, 120L);
        assertThat(view.value()).isEqualTo(new BigDecimal("-35.90"));
        assertThat(view.low()).isEqualTo(new BigDecimal("-57.51"));
        assertThat(view.high()).isEqualTo(new BigDecimal("-9.16"));
        assertThat(view.n()).isEqualTo(39);
        assertThat(view.responseRate()).isEqualTo(new BigDecimal("0.3250"));
        assertThat(view.thin()).isTrue();
        assertThat(view.method()).isEqualTo("nps/1");
        assertThat(view.sentence()).contains("From 39 answers").contains("too wide to act on");
    }

    @Test
    void MET_1_many_answers_are_not_thin() {
        assertThat(said(new NpsTally(400, 300, 300), false, null).thin()).isFalse();
    }

    @Test
    void without_answers_it_is_absent_with_its_reason_and_never_nought() {
        NpsView view = said(NpsTally.NONE, false, 120L);
        assertThat(view.value()).isNull();
        assertThat(view.absent()).isEqualTo("Nobody has answered yet.");
        assertThat(view.responseRate()).isNull();
    }

    @Test
    void answers_that_rate_something_else_are_not_called_silence() {
        NpsView view = NpsReport.of(new Grounds(NpsTally.NONE, false, null, 17, false), DAY,
                new AsOf(7, DAY, false));
        assertThat(view.value()).isNull();
        assertThat(view.absent()).startsWith("None of the 17 answers says how likely");
    }

    @Test
    void MET_5_fewer_than_five_employees_are_not_shown() {
        NpsView few = said(new NpsTally(2, 1, 1), true, null);
        assertThat(few.value()).isNull();
        assertThat(few.n()).isZero();
        assertThat(few.absent()).contains("Fewer than five");
        assertThat(said(new NpsTally(2, 2, 1), true, null).method()).isEqualTo("enps/1");
    }
}
