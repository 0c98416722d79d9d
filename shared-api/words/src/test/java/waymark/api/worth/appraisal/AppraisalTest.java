package waymark.api.worth.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static waymark.api.worth.appraisal.Flows.FIRST;
import static waymark.api.worth.appraisal.Flows.eur;
import static waymark.api.worth.appraisal.Flows.yearly;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Figure;
import waymark.api.worth.Money;
import waymark.api.worth.Rate;

class AppraisalTest {

    private static final Rate RATE = Rate.of("0.0825");

    @Test
    void net_present_value_leaves_the_first_flow_as_it_is() {
        close(PresentValue.npv(FIRST, RATE), "2907.51", "0.005");
        close(PresentValue.npv(yearly("-100", "39", "59", "55", "20"), Rate.of("0.281")),
                "-0.00847859", "0.000000005");
        close(PresentValue.npv(FIRST, Rate.NONE), "5550", "0");
    }

    @Test
    void the_internal_rate_brings_the_net_present_value_to_zero() {
        close(InternalRate.irr(FIRST), "0.21880", "0.000005");
        close(InternalRate.irr(yearly("-100", "39", "59", "55", "20")), "0.280948", "0.0000005");
        close(InternalRate.irr(yearly("-100", "50", "50")), "0", "0.0000000001");
        close(InternalRate.irr(yearly("-100", "25", "25")), "-0.3596117968", "0.0000000001");
    }

    @Test
    void a_rate_that_is_not_unique_is_absent_and_the_modified_one_stands_in() {
        CashFlows strange = yearly("-1000", "2500", "-1540");
        Figure irr = InternalRate.irr(strange);
        assertThat(irr.value()).isNull();
        assertThat(irr.absent()).contains("not unique");
        assertThat(InternalRate.mirr(strange, RATE, RATE).isKnown()).isTrue();
    }

    @Test
    void a_small_cost_at_the_end_does_not_make_the_rate_ambiguous() {
        close(InternalRate.irr(yearly("-1000", "3000", "-1")), "1.9996666296", "0.0000001");
    }

    @Test
    void where_no_rate_does_it_there_is_none() {
        assertThat(InternalRate.irr(yearly("-1000", "1500", "-1000")).absent())
                .contains("No rate");
        assertThat(InternalRate.irr(yearly("100", "200")).absent()).contains("never change sign");
        assertThat(InternalRate.irr(yearly("0", "0")).absent()).contains("never change sign");
    }

    @Test
    void the_modified_rate_states_both_of_its_rates() {
        close(InternalRate.mirr(FIRST, RATE, RATE), "0.16512", "0.000005");
        assertThat(InternalRate.mirr(yearly("5", "5"), RATE, RATE).isKnown()).isFalse();
    }

    @Test
    void payback_counts_full_periods_and_the_rest_in_parts() {
        close(Payback.plain(FIRST), "2.877", "0.0005");
        close(Payback.discounted(FIRST, RATE), "3.232", "0.0005");
        close(Payback.plain(yearly("-20000", "5000", "10000", "8000", "2000")), "2.625", "0");
    }

    @Test
    void what_never_comes_back_has_no_payback() {
        assertThat(Payback.plain(yearly("-100", "99")).absent()).contains("does not come back");
        assertThat(Payback.plain(yearly("1", "1")).absent()).contains("No money was out");
    }

    @Test
    void benefits_stand_against_costs() {
        close(PresentValue.bcr(FIRST, RATE), "1.3421", "0.00005");
        close(PresentValue.roi(FIRST), "0.65294", "0.000005");
        close(PresentValue.discountedRoi(FIRST, RATE), "0.3421", "0.00005");
        close(PresentValue.roi(FIRST.through(1)), "-0.57647", "0.000005");
        assertThat(PresentValue.bcr(yearly("1", "1"), RATE).absent()).contains("no costs");
        assertThat(PresentValue.roi(yearly("1", "1")).isKnown()).isFalse();
    }

    @Test
    void the_deepest_dip_says_how_deep_and_when() {
        assertThat(Dip.of(yearly("-50", "-30", "20", "-5", "100")))
                .isEqualTo(new Dip(Money.of("-80", "EUR"), 1));
        assertThat(Dip.of(yearly("1", "1"))).isEqualTo(new Dip(Money.zero("EUR"), 0));
    }

    @Test
    void BC_1_an_appraisal_carries_every_figure_with_its_method_version() {
        Appraised appraised = Appraised.of(FIRST, Terms.at(RATE));
        assertThat(appraised.npv()).isEqualTo(Money.of("2907.51", "EUR"));
        assertThat(List.of(appraised.npvMethod(), appraised.irr().method(),
                appraised.mirr().method(), appraised.discountedPayback().method()))
                .containsExactly("npv/1", "irr/1", "mirr/1", "discounted-payback/1");
        assertThat(appraised.costs()).isEqualTo(Money.of("8500", "EUR"));
    }

    @Test
    void flows_of_unequal_length_currency_or_sign_are_unacceptable_at_their_field() {
        refused(eur("1", "2"), eur("1"), "costs");
        refused(eur("1"), List.of(Money.of("1", "USD")), "costs");
        refused(eur("1"), eur("-1"), "costs");
        refused(List.of(), eur("1"), "benefits");
    }

    private static void refused(List<Money> benefits, List<Money> costs, String field) {
        assertThatThrownBy(() -> new CashFlows(Frequency.YEAR, benefits, costs))
                .isInstanceOfSatisfying(Unacceptable.class,
                        no -> assertThat(no.field()).isEqualTo(field));
    }

    private static void close(Figure figure, String expected, String within) {
        assertThat(figure.orThrow())
                .isCloseTo(new BigDecimal(expected), Offset.offset(new BigDecimal(within)));
    }
}
