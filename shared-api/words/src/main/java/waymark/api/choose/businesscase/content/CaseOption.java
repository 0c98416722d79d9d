package waymark.api.choose.businesscase.content;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.refusal.Unacceptable;

/**
 * One way to go.
 *
 * @param option its id within the case, for example {@code a}
 * @param title what would be done
 * @param summary why it is or is not the way, if there is more to say
 * @param doNothing whether this is what happens when nothing is done
 * @param benefits what it brings
 * @param costs what it costs
 */
public record CaseOption(
        @NotPersonal String option,
        @NotPersonal String title,
        @Nullable @NotPersonal String summary,
        boolean doNothing,
        List<BenefitLine> benefits,
        List<CostLine> costs) {

    private static final int MOST_LINES = 60;

    public CaseOption {
        option = Require.text("options.option", option, 20);
        title = Require.text("options.title", title, 160);
        summary = Require.optionalText("options.summary", summary, 4_000);
        benefits = Require.list("options.benefits", benefits, 0, MOST_LINES);
        costs = Require.list("options.costs", costs, 0, MOST_LINES);
        long lines = lines(benefits, costs).distinct().count();
        if (lines < benefits.size() + costs.size()) {
            throw new Unacceptable("options.benefits.line", "Two lines have the same id.",
                    "an id for each line that no other line of the option has");
        }
    }

    private static Stream<String> lines(List<BenefitLine> benefits, List<CostLine> costs) {
        return Stream.concat(benefits.stream().map(BenefitLine::line),
                costs.stream().map(CostLine::line));
    }
}
