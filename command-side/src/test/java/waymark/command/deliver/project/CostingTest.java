package waymark.command.deliver.project;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.command.deliver.project.ProjectTest.PROJECT;
import static waymark.command.deliver.project.ProjectTest.TODAY;
import static waymark.command.deliver.project.ProjectTest.actual;
import static waymark.command.deliver.project.ProjectTest.running;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.api.deliver.project.ProjectCommand.RecordCost;
import waymark.api.deliver.project.ProjectCommand.TakeInCosts;
import waymark.api.deliver.project.ProjectEvent.CostRecorded;
import waymark.api.deliver.project.ProjectRefusal;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.worth.ExchangeRate;
import waymark.api.worth.Money;

class CostingTest {

    private static Cost cost(Cost.Kind kind, @Nullable String ledger, LocalDate on) {
        return new Cost(kind, null, Money.of("40", "EUR"), null, on, ledger, null);
    }

    private static TakeInCosts taking(Cost... costs) {
        return new TakeInCosts(PROJECT, List.of(costs));
    }

    @Test
    void a_file_that_comes_twice_counts_once() {
        var taken = running().and(taking(cost(Cost.Kind.ACTUAL, "R-7", TODAY),
                cost(Cost.Kind.ACTUAL, "R-8", TODAY), cost(Cost.Kind.ACTUAL, "R-7", TODAY)));
        assertThat(taken.events()).filteredOn(CostRecorded.class::isInstance).hasSize(2);
        taken.when(taking(cost(Cost.Kind.ACTUAL, "R-7", TODAY))).then();
        CostRecorded ordered = taken.when(taking(cost(Cost.Kind.COMMITTED, "R-7", TODAY)))
                .thenOne(CostRecorded.class);
        assertThat(ordered.kind()).isEqualTo(Cost.Kind.COMMITTED);
    }

    @Test
    void what_was_recorded_by_hand_is_known_to_the_file_and_not_the_other_way_round() {
        var recorded = running().and(new RecordCost(PROJECT, actual("120.50", TODAY)));
        recorded.when(taking(actual("99", TODAY))).then();
        recorded.when(new RecordCost(PROJECT, actual("-20", TODAY)))
                .thenOne(CostRecorded.class);
    }

    @Test
    void PRJ_7_a_cost_is_no_larger_in_the_base_currency_than_it_may_be_as_stated() {
        running().when(new RecordCost(PROJECT, inDollars("500000000000", "2")))
                .thenOne(CostRecorded.class);
        running().when(new RecordCost(PROJECT, inDollars("500000000000.01", "2")))
                .thenRefused(ProjectRefusal.TOO_LARGE);
        running().when(taking(inDollars("-1000000000", "1001")))
                .thenRefused(ProjectRefusal.TOO_LARGE);
    }

    private static Cost inDollars(String amount, String rate) {
        return new Cost(Cost.Kind.ACTUAL, null, Money.of(amount, "USD"), new ExchangeRate("USD",
                "EUR", new BigDecimal(rate), TODAY), TODAY, "R-10", null);
    }

    @Test
    void budgets_of_months_to_come_are_told_apart_by_day_and_amount() {
        var planned = running().and(taking(cost(Cost.Kind.BUDGET, null, TODAY.plusMonths(1)),
                cost(Cost.Kind.BUDGET, null, TODAY.plusMonths(2))));
        assertThat(planned.events()).filteredOn(CostRecorded.class::isInstance).hasSize(2);
        running().when(taking(cost(Cost.Kind.ACTUAL, "R-9", TODAY.plusDays(1))))
                .thenRefused(ProjectRefusal.NOT_YET);
    }
}
