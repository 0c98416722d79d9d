package waymark.api.choose.businesscase.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.content.formula.Between;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Estimate;
import waymark.api.worth.appraisal.CashFlows;
import waymark.api.worth.appraisal.Frequency;

/**
 * All that a case says.
 *
 * @param title what it is for
 * @param summary the case in a few sentences
 * @param frequency how long a period is
 * @param startsOn the first day of period 0
 * @param periods how many periods it looks ahead, period 0 among them, 1 to 361
 * @param options the ways to go, "do nothing" among them
 * @param chosen the id of the option that is asked for
 * @param headline the classes of benefits that the headline figures count
 * @param assumptions what it takes for granted
 * @param acceptedDip how far into the red it may knowingly go, for a long-term case
 */
public record CaseContent(
        @NotPersonal String title,
        @NotPersonal String summary,
        Frequency frequency,
        LocalDate startsOn,
        int periods,
        List<CaseOption> options,
        @NotPersonal String chosen,
        List<BenefitClass> headline,
        List<Assumption> assumptions,
        @Nullable AcceptedDip acceptedDip) {

    /** What headline figures count unless a case says otherwise. */
    public static final List<BenefitClass> USUAL_HEADLINE = List.of(BenefitClass.CASHABLE,
            BenefitClass.MARGIN);

    public CaseContent {
        title = Require.text("title", title, 160);
        summary = Require.text("summary", summary, 8_000);
        Require.present("frequency", frequency);
        Require.present("startsOn", startsOn);
        Require.between("periods", periods, 1, CashFlows.MOST_PERIODS);
        options = Require.list("options", options, 1, 10);
        chosen = Require.text("chosen", chosen, 20);
        headline = headline == null || headline.isEmpty()
                ? USUAL_HEADLINE
                : Require.list("headline", headline, 1, 5).stream().distinct().sorted().toList();
        assumptions = Require.list("assumptions", assumptions, 0, 60);
        told(options, chosen);
        Map<String, Between> given = Amounts.named(assumptions);
        options.forEach(option -> {
            inStep(option, periods);
            Amounts.bear(option, given);
        });
    }

    /** The option that is asked for. */
    public CaseOption chosenOption() {
        return options.stream().filter(one -> one.option().equals(chosen)).findFirst()
                .orElseThrow();
    }

    /** What doing nothing means, if it is told yet. */
    public Optional<CaseOption> doingNothing() {
        return options.stream().filter(CaseOption::doNothing).findFirst();
    }

    /** What a benefit comes to, one a period, in the base currency; none if it is not counted. */
    public List<Estimate> inBase(BenefitLine line) {
        return Amounts.inBase(line, given());
    }

    /** What a cost comes to, one a period, in the base currency. */
    public List<Estimate> inBase(CostLine line) {
        return Amounts.inBase(line, given());
    }

    /** Whether all of it comes to this base currency: what is in another needs a rate to it. */
    public boolean isAllIn(String base) {
        return options.stream().flatMap(option -> Stream.concat(
                option.benefits().stream().map(this::inBase),
                option.costs().stream().map(this::inBase)))
                .flatMap(List::stream).allMatch(one -> one.currency().equals(base));
    }

    /** What formulas may lean on, by name. */
    public Map<String, Between> given() {
        return Amounts.named(assumptions);
    }

    private static void told(List<CaseOption> options, String chosen) {
        if (options.stream().map(CaseOption::option).distinct().count() < options.size()) {
            throw new Unacceptable("options.option", "Two options have the same id.",
                    "an id for each option that no other has");
        }
        if (options.stream().noneMatch(option -> option.option().equals(chosen))) {
            throw new Unacceptable("chosen", "There is no such option.",
                    "the id of one of the options");
        }
    }

    private static void inStep(CaseOption option, int periods) {
        Stream<List<Estimate>> counted = Stream.concat(
                option.costs().stream().map(CostLine::amounts),
                option.benefits().stream()
                        .filter(line -> line.benefitClass() != BenefitClass.NON_FINANCIAL
                                || !line.amounts().isEmpty())
                        .map(BenefitLine::amounts));
        if (counted.anyMatch(amounts -> amounts.size() != periods)) {
            throw new Unacceptable("options.amounts",
                    "A line of option " + option.option() + " does not cover every period.",
                    periods + " amounts, one a period, 0 where there is none");
        }
    }
}
