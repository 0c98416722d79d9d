package waymark.query.choose.businesscase.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.choose.businesscase.content.CaseContent;
import waymark.api.choose.businesscase.content.CaseOption;
import waymark.api.choose.businesscase.content.CostLine;
import waymark.api.choose.businesscase.content.CostLine.Means;
import waymark.api.choose.businesscase.content.CostLine.Recurrence;
import waymark.api.choose.businesscase.view.AppraisalView.FiscalYear;
import waymark.api.govern.programme.Settings;
import waymark.api.worth.Estimate;
import waymark.api.worth.ExchangeRate;
import waymark.api.worth.Money;
import waymark.api.worth.appraisal.Frequency;

class FiscalYearsTest {

    /** USD 100 a month for 14 months from February, each worth EUR 0.90. */
    private static final CaseContent CONTENT = new CaseContent("Rent", "Why", Frequency.MONTH,
            LocalDate.of(2026, 2, 1), 14,
            List.of(new CaseOption("a", "Rent it", null, false, List.of(), List.of(new CostLine(
                    "c1", "Rent", Recurrence.RUNNING, Means.CASH,
                    Collections.nCopies(14, Estimate.certain(Money.of("100", "USD"))), null,
                    new ExchangeRate("USD", "EUR", new BigDecimal("0.9"),
                            LocalDate.of(2026, 1, 5)),
                    null, null, null)))),
            "a", List.of(), List.of(), null);

    @Test
    void months_fall_into_the_year_that_begins_with_april() {
        assertThat(FiscalYears.of(CONTENT, beginning(4)))
                .extracting(FiscalYear::year, FiscalYear::from, year -> year.costs().toString(),
                        year -> year.running().toString())
                .containsExactly(
                        tuple("2025/26", LocalDate.of(2025, 4, 1),
                                "180.00 EUR", "-180.00 EUR"),
                        tuple("2026/27", LocalDate.of(2026, 4, 1),
                                "1080.00 EUR", "-1260.00 EUR"));
    }

    @Test
    void a_year_that_begins_with_january_is_called_by_its_number() {
        assertThat(FiscalYears.of(CONTENT, beginning(1))).extracting(FiscalYear::year)
                .containsExactly("2026", "2027");
    }

    private static Settings beginning(int month) {
        Settings usual = Settings.usual("EUR", 2);
        return new Settings(usual.currency(), month, usual.valuation(), usual.hurdleRate(),
                usual.discountRate(), usual.bands(), usual.tolerances(), usual.quickTrack(),
                usual.reviewIntervalDays(), usual.quorum(), null);
    }
}
