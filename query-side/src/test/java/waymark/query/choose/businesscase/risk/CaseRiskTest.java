package waymark.query.choose.businesscase.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import waymark.api.choose.businesscase.content.Assumption;
import waymark.api.choose.businesscase.content.Assumption.Range;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.businesscase.content.BenefitLine;
import waymark.api.choose.businesscase.content.CaseContent;
import waymark.api.choose.businesscase.content.CaseOption;
import waymark.api.choose.businesscase.content.CostLine;
import waymark.api.choose.businesscase.content.CostLine.Means;
import waymark.api.choose.businesscase.content.CostLine.Recurrence;
import waymark.api.choose.businesscase.content.ProofMethod;
import waymark.api.choose.businesscase.content.formula.Formula;
import waymark.api.choose.businesscase.figures.CaseAppraisal;
import waymark.api.choose.businesscase.view.RiskView;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Settings;
import waymark.api.worth.Estimate;
import waymark.api.worth.Money;
import waymark.api.worth.appraisal.Frequency;
import waymark.api.worth.risk.BreakEven;
import waymark.api.worth.risk.Tornado;

class CaseRiskTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final PersonId OWNER = new PersonId(
            "person/00000000-0000-7000-8000-000000000001");
    private static final Settings SETTINGS = Settings.usual("EUR", 2);

    /** 10,000 customers of whom 2 % more stay, each worth EUR 100 a year, for two years. */
    private static final CaseContent CONTENT = new CaseContent("Stay", "Why", Frequency.YEAR, DAY,
            3, List.of(new CaseOption("a", "Call them", null, false,
                    List.of(new BenefitLine("b1", "More stay", BenefitClass.MARGIN, OWNER,
                            each("0", "1", "1"), Formula.of("customers * saved * margin"), null,
                            DAY, DAY, null, ProofMethod.PRE_POST, null)),
                    List.of(new CostLine("c1", "Callers", Recurrence.ONE_OFF, Means.CASH,
                            each("20000", "0", "0"), null, null, null, null, null)))),
            "a", List.of(),
            List.of(granted("customers", List.of("9000", "10000", "11000"), "customers"),
                    granted("saved", List.of("0", "2", "3"), "% of customers"),
                    granted("margin", List.of("80", "100", "130"), "EUR"),
                    granted("unused", List.of("1", "2", "3"), "EUR")),
            null);

    private final RiskView risk = new CaseRisk(CONTENT, "EUR", SETTINGS.discountRate())
            .drawn(10_000, 7);

    @Test
    void each_assumption_in_a_formula_is_a_bar_of_the_tornado_and_others_are_none() {
        assertThat(risk.tornado().bars().stream().filter(bar -> bar.width().signum() != 0)
                .map(Tornado.Bar::driver)).containsExactly("saved", "margin", "customers");
        assertThat(risk.tornado().base()).isCloseTo(
                CaseAppraisal.of(CONTENT, SETTINGS).chosen().headline().npv().amount(),
                Offset.offset(new BigDecimal("0.05")));
        assertThat(risk.tornado().bars().getFirst().atLow())
                .as("nobody stays").isEqualByComparingTo("-20000");
    }

    @Test
    void the_break_even_of_an_assumption_is_where_nothing_is_left() {
        BreakEven saved = risk.breakEven().stream()
                .filter(one -> one.driver().equals("saved")).findFirst().orElseThrow();
        BigDecimal benefits = risk.tornado().base().add(new BigDecimal("20000"));
        assertThat(saved.share()).isNotNull();
        assertThat(Objects.requireNonNull(saved.share()).multiply(benefits))
                .isCloseTo(new BigDecimal("20000"), Offset.offset(new BigDecimal("0.01")));
    }

    @Test
    void all_assumptions_are_drawn_at_once_and_the_low_and_high_of_lines_follow() {
        assertThat(risk.spread().loss()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        assertThat(risk.spread().p10()).isLessThan(risk.tornado().base());
        assertThat(risk.spread().p90()).isGreaterThan(risk.tornado().base());
        assertThat(CONTENT.inBase(CONTENT.chosenOption().benefits().getFirst()).get(1))
                .isEqualTo(new Estimate(Money.zero("EUR"), Money.of("20000", "EUR"),
                        Money.of("42900", "EUR")));
    }

    private static List<Estimate> each(String... amounts) {
        return List.of(amounts).stream()
                .map(one -> Estimate.certain(Money.of(one, "EUR"))).toList();
    }

    private static Assumption granted(String name, List<String> three, String unit) {
        return new Assumption(name, "It stays so", OWNER, new Range(
                new BigDecimal(three.get(0)), new BigDecimal(three.get(1)),
                new BigDecimal(three.get(2)), unit), null, DAY);
    }
}
