package waymark.command.deliver.project;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.command.deliver.project.ProjectTest.PROJECT;
import static waymark.command.deliver.project.ProjectTest.TODAY;
import static waymark.command.deliver.project.ProjectTest.actual;
import static waymark.command.deliver.project.ProjectTest.running;
import static waymark.command.deliver.project.ProjectTest.weekly;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import waymark.api.deliver.project.ProjectCommand;
import waymark.api.deliver.project.ProjectCommand.RecordCost;
import waymark.api.deliver.project.ProjectEvent;
import waymark.api.deliver.project.ProjectEvent.CostRecorded;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.worth.Money;

class ProjectLawsTest {

    @Test
    void whatever_is_asked_only_costs_change_what_is_spent() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            var story = running();
            BigDecimal asked = BigDecimal.ZERO;
            for (int step = 0; step < 20; step++) {
                int before = story.events().size();
                Cost cost = actual(String.valueOf(random.nextInt(2_000) - 500),
                        TODAY.minusDays(random.nextInt(90) - 5));
                boolean single = random.nextBoolean();
                story = story.and(single ? new RecordCost(PROJECT, cost) : anything(random));
                if (single && story.events().size() > before) {
                    asked = asked.add(cost.amount().amount());
                }
            }
            assertThat(spent(story.events())).as("seed " + seed).isEqualByComparingTo(asked);
        }
    }

    private static ProjectCommand anything(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> EndingTest.completing(EndingTest.LEFT);
            case 1, 2, 3 -> weekly(null, new Cost(Cost.Kind.FORECAST, null,
                    Money.of("9000", "EUR"), null, null, null, null));
            default -> weekly("As planned");
        };
    }

    private static BigDecimal spent(List<ProjectEvent> events) {
        return events.stream().filter(CostRecorded.class::isInstance)
                .map(CostRecorded.class::cast)
                .filter(told -> told.kind() == Cost.Kind.ACTUAL)
                .map(told -> told.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
