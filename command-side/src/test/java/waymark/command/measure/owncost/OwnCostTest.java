package waymark.command.measure.owncost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.api.kernel.Role;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.measure.owncost.OwnCostCommand;
import waymark.api.measure.owncost.OwnCostCommand.RecordOwnCost;
import waymark.api.measure.owncost.OwnCostEvent;
import waymark.api.measure.owncost.OwnCostEvent.OwnCostRecorded;
import waymark.api.measure.owncost.OwnCostId;
import waymark.api.measure.owncost.OwnCostRefusal;
import waymark.api.worth.ExchangeRate;
import waymark.api.worth.Money;
import waymark.command.kernel.testing.Story;

class OwnCostTest {

    private static final OwnCostId COST = new OwnCostId(
            "own-cost/00000000-0000-7000-8000-000000000005");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private final Story<Boolean, OwnCostCommand, OwnCostEvent> story = Story
            .of(new OwnCostDecider())
            .by("person/00000000-0000-7000-8000-000000000003", Role.FINANCE).on(TODAY);

    private static RecordOwnCost spending(
            Money amount, @Nullable ExchangeRate rate, @Nullable LocalDate on) {
        return new RecordOwnCost(COST, amount, rate, on, "CC-9", "Two analysts");
    }

    @Test
    void BEN_1_it_counts_today_unless_said_otherwise_and_keeps_what_was_stated() {
        assertThat(story.when(spending(Money.of("900", "EUR"), null, null))
                .thenOne(OwnCostRecorded.class).effectiveOn()).isEqualTo(TODAY);
        var rate = new ExchangeRate("USD", "EUR", new BigDecimal("0.9"), TODAY);
        OwnCostRecorded told = story.when(spending(Money.of("1000", "USD"), rate,
                TODAY.minusDays(9))).thenOne(OwnCostRecorded.class);
        assertThat(told.amount()).isEqualTo(Money.of("900", "EUR"));
        assertThat(told.original()).isEqualTo(Money.of("1000", "USD"));
        assertThat(told.effectiveOn()).isEqualTo(TODAY.minusDays(9));
    }

    @Test
    void BEN_1_what_is_not_spent_yet_or_of_no_known_worth_is_refused() {
        story.when(spending(Money.of("900", "USD"), null, null))
                .thenRefused(OwnCostRefusal.OTHER_CURRENCY);
        story.when(spending(Money.of("900", "EUR"), null, TODAY.plusDays(1)))
                .thenRefused(OwnCostRefusal.NOT_YET);
        assertThatThrownBy(() -> spending(Money.of("0", "EUR"), null, null))
                .isInstanceOf(Unacceptable.class);
        assertThatThrownBy(() -> spending(Money.of("1000000000001", "EUR"), null, null))
                .isInstanceOf(Unacceptable.class);
    }

    @Test
    void BEN_1_what_a_rate_makes_of_it_is_bounded_as_what_was_stated() {
        var dear = new ExchangeRate("USD", "EUR", new BigDecimal("900"), TODAY);
        assertThatThrownBy(() -> spending(Money.of("1000000000000", "USD"), dear, null))
                .as("two of them, and no sum of what was spent could be told").isInstanceOf(
                        Unacceptable.class);
        var cheap = new ExchangeRate("USD", "EUR", new BigDecimal("0.0001"), TODAY);
        assertThatThrownBy(() -> spending(Money.of("0.01", "USD"), cheap, null))
                .as("it would be no line").isInstanceOf(Unacceptable.class);
        story.when(spending(Money.of("900", "SEK"), dear, null))
                .thenRefused(OwnCostRefusal.OTHER_CURRENCY);
    }
}
