package waymark.api.choose.businesscase.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.api.choose.businesscase.content.Assumption.Range;
import waymark.api.choose.businesscase.content.CostLine.Means;
import waymark.api.choose.businesscase.content.CostLine.Recurrence;
import waymark.api.choose.businesscase.content.formula.Formula;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Estimate;
import waymark.api.worth.Money;
import waymark.api.worth.appraisal.Frequency;

class FormulaTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final PersonId OWNER = new PersonId(
            "person/00000000-0000-7000-8000-000000000001");
    private static final List<Assumption> GRANTED = List.of(
            granted("customers", List.of("8000", "10000", "12000"), "customers"),
            granted("churn", List.of("1", "2", "4"), "% of them"),
            granted("margin", List.of("90", "100", "110"), "EUR each"));

    @ParameterizedTest
    @CsvSource({"customers * churn * margin, 7200, 20000, 52800",
            "- 2 * margin, -220, -200, -180",
            "customers - customers * churn, 7680, 9800, 11880",
            "margin - margin, 0, 0, 0",
            "0.5 * customers - 10 * margin + 3, 2903, 4003, 5103",
            "7, 7, 7, 7"})
    void a_line_comes_to_its_amount_times_its_formula(
            String written, String low, String likely, String high) {
        Estimate worth = content(benefit("1", written)).inBase(benefit("1", written)).getFirst();
        assertThat(worth).isEqualTo(new Estimate(
                Money.of(low, "EUR"), Money.of(likely, "EUR"), Money.of(high, "EUR")));
    }

    @Test
    void an_unsure_amount_widens_what_unsure_assumptions_come_to() {
        BenefitLine line = new BenefitLine("b1", "Fewer who leave", BenefitClass.MARGIN, OWNER,
                List.of(Estimate.around(Money.of("1", "EUR"), 50)), Formula.of("margin"), null,
                DAY, DAY, null, ProofMethod.PRE_POST, null);
        assertThat(content(line).inBase(line).getFirst()).isEqualTo(new Estimate(
                Money.of("45", "EUR"), Money.of("100", "EUR"), Money.of("165", "EUR")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"customers*churn", "-0.5 * churn + 2", "customers - margin * 3"})
    void what_was_written_is_read_the_same_again(String written) {
        Formula formula = Formula.of(written);
        assertThat(Formula.of(formula.written())).isEqualTo(formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"customers / 2", "(customers + 1) * margin", "customers margin", "2 +",
            "margin ** 2", "exec('x')", "T(java.lang.Runtime)", "margin * margin", "Customers"})
    void what_is_no_sum_of_products_is_refused_at_its_field(String written) {
        assertThatThrownBy(() -> Formula.of(written)).isInstanceOf(Unacceptable.class)
                .extracting(refused -> ((Unacceptable) refused).field())
                .isEqualTo("options.formula");
    }

    @Test
    void a_formula_leans_on_assumptions_that_have_a_name_and_a_range() {
        assertThatThrownBy(() -> content(benefit("1", "visits")))
                .isInstanceOf(Unacceptable.class).hasMessageContaining("visits");
    }

    @Test
    void a_cost_may_not_come_to_less_than_nothing() {
        assertThatThrownBy(() -> costing("customers - 100 * margin"))
                .isInstanceOf(Unacceptable.class);
    }

    @Test
    void a_cost_that_no_figures_bring_below_nothing_is_taken() {
        CaseContent content = costing("customers - 24 * customers * churn");
        assertThat(content.inBase(content.chosenOption().costs().getFirst()).getFirst().low())
                .isEqualTo(Money.of("320", "EUR"));
    }

    private static CaseContent costing(String formula) {
        CostLine cost = new CostLine("c1", "Calls", Recurrence.RUNNING, Means.CASH,
                List.of(Estimate.certain(Money.of("1", "EUR"))), Formula.of(formula), null, null,
                null, null);
        return new CaseContent("Title", "Why", Frequency.YEAR, DAY, 1,
                List.of(new CaseOption("a", "Do it", null, false, List.of(), List.of(cost))),
                "a", List.of(), GRANTED, null);
    }

    private static CaseContent content(BenefitLine line) {
        return new CaseContent("Title", "Why", Frequency.YEAR, DAY, 1,
                List.of(new CaseOption("a", "Do it", null, false, List.of(line), List.of())),
                "a", List.of(), GRANTED, null);
    }

    private static BenefitLine benefit(String each, String formula) {
        return new BenefitLine("b1", "Fewer who leave", BenefitClass.MARGIN, OWNER,
                List.of(Estimate.certain(Money.of(each, "EUR"))), Formula.of(formula), null, DAY,
                DAY, null, ProofMethod.PRE_POST, null);
    }

    private static Assumption granted(String name, List<String> three, String unit) {
        return new Assumption(name, "It stays so", OWNER, new Range(
                new BigDecimal(three.get(0)), new BigDecimal(three.get(1)),
                new BigDecimal(three.get(2)), unit), null, DAY);
    }
}
