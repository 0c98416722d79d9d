package waymark.query.choose.businesscase.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.figures.CaseFigures;
import waymark.api.choose.businesscase.figures.OptionFigures;
import waymark.api.worth.appraisal.Appraised;
import waymark.api.worth.appraisal.Frequency;
import waymark.query.page.Say;
import waymark.query.page.kit.Figure;

/** Says the frozen figures of a case, each with its method version. */
@Component
public class CaseFigureCards {

    private static final String NPV = "The first period is not discounted; Excel's NPV does. ";

    private final Say say;

    CaseFigureCards(Say say) {
        this.say = say;
    }

    /** The one that counts. */
    public Figure big(CaseFigures figures) {
        OptionFigures chosen = figures.chosen();
        return Figure.of("Net present value, counting " + "the headline benefits",
                say.money(chosen.headline().npv()))
                .exactly(say.exact(chosen.headline().npv()))
                .verdict("Between " + say.money(chosen.npv().low()) + " and "
                        + say.money(chosen.npv().high()) + ", at "
                        + say.percent(chosen.headline().terms().discount().fraction())
                        + " a year, in " + say.word(figures.valuation()) + " money. " + NPV
                        + chosen.headline().npvMethod());
    }

    /**
     * All others.
     *
     * @param years where its benefits and costs are added up by year (U2); none while it is typed
     */
    public List<Figure> others(CaseFigures figures, @Nullable String years) {
        Appraised one = figures.chosen().headline();
        String periods = unit(one.frequency());
        return List.of(
                share("Internal rate of return, a year; the hurdle is "
                        + say.percent(figures.hurdle().fraction()), one.irr()),
                share("Modified rate (MIRR), a year", one.mirr()),
                number("Payback, in " + periods, one.payback()),
                number("Discounted payback, in " + periods, one.discountedPayback()),
                number("Benefit-cost ratio", one.bcr()),
                opening(share("Return on investment", one.roi()), one.roi(), years),
                Figure.of("Deepest dip", say.money(one.dip().lowest()))
                        .exactly(say.exact(one.dip().lowest())),
                Figure.of("Net present value, benefits of all classes",
                        say.money(figures.chosen().whole().npv()))
                        .exactly(say.exact(figures.chosen().whole().npv())),
                Figure.of("Asked for", say.money(figures.asked()))
                        .exactly(say.exact(figures.asked())),
                Figure.of("All costs over all periods", say.money(figures.commitment()))
                        .exactly(say.exact(figures.commitment())));
    }

    /** Where the page of a case adds its benefits and costs up by year. */
    public static String years(String reference) {
        return "/choose/cases/" + reference + "#back";
    }

    private static Figure opening(
            Figure figure, waymark.api.worth.Figure worth, @Nullable String years) {
        return years == null || !worth.isKnown() ? figure : figure.receipt(years);
    }

    private Figure share(String label, waymark.api.worth.Figure figure) {
        return figure.isKnown()
                ? Figure.of(label, say.percent(figure.orThrow())).verdict(figure.method())
                : absent(label, figure);
    }

    private Figure number(String label, waymark.api.worth.Figure figure) {
        return figure.isKnown()
                ? Figure.of(label, say.number(figure.orThrow()
                        .setScale(2, java.math.RoundingMode.HALF_EVEN)))
                        .verdict(figure.method())
                : absent(label, figure);
    }

    private static Figure absent(String label, waymark.api.worth.Figure figure) {
        return Figure.of(label, "none").verdict(
                Objects.requireNonNull(figure.absent(), "absent") + " " + figure.method());
    }

    private static String unit(Frequency frequency) {
        return switch (frequency) {
            case MONTH -> "months";
            case QUARTER -> "quarters";
            case YEAR -> "years";
        };
    }
}
