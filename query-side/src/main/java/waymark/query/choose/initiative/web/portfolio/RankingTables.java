package waymark.query.choose.initiative.web.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import waymark.api.choose.initiative.InitiativeQuery.Ranked;
import waymark.api.choose.initiative.InitiativeQuery.Ranking;
import waymark.api.choose.initiative.ScoreSheet.Method;
import waymark.api.choose.initiative.portfolio.Comparison;
import waymark.api.choose.initiative.portfolio.Comparison.Compared;
import waymark.api.worth.Figure;
import waymark.api.worth.ranking.Concordance;
import waymark.query.choose.initiative.web.Options;
import waymark.query.govern.organisation.People;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;

/** Says rankings as tables, and how far they agree in a sentence. */
@Component
class RankingTables {

    private static final BigDecimal LITTLE = new BigDecimal("0.3");
    private static final BigDecimal MUCH = new BigDecimal("0.7");

    private final Say say;
    private final People people;

    RankingTables(Say say, People people) {
        this.say = say;
        this.people = people;
    }

    Table of(Ranking ranking) {
        Map<String, String> names = people.namesOf(ranking.panel());
        return new Table("initiatives ranked by " + Options.word(ranking.method()),
                List.of(Column.figure("rank", "Rank"), Column.text("initiative", "Initiative"),
                        Column.figure("median", "Median"),
                        Column.text("range", "Lowest to highest"),
                        Column.figure("scorers", "Scorers"),
                        Column.text("missing", "Has not scored")),
                ranking.initiatives().stream().map(one -> row(one, names)).toList(), null);
    }

    Table of(Comparison comparison) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("initiative", "Initiative")));
        comparison.methods().forEach(method -> columns.add(Column.figure(
                method.name().toLowerCase(Locale.ROOT), Options.word(method))));
        columns.add(Column.figure("mean", "Mean rank"));
        columns.add(Column.figure("apart", "Places apart"));
        return new Table("ranks by each method", columns, comparison.initiatives().stream()
                .filter(one -> !one.ranks().isEmpty())
                .map(one -> row(one, comparison.methods())).toList(), null);
    }

    /** How far the methods agree, with the figure behind it. */
    String sentence(Comparison comparison) {
        Concordance agreement = comparison.agreement();
        BigDecimal w = agreement.w().value();
        if (w == null) {
            return "How far the methods agree cannot be told: " + agreement.w().absent();
        }
        String grounds = " (Kendall’s W "
                + say.number(w.setScale(2, java.math.RoundingMode.HALF_EVEN))
                + ", " + say.count(agreement.rankings(), "method", "methods") + ", "
                + say.count(agreement.things(), "initiative", "initiatives") + ").";
        if (w.compareTo(MUCH) >= 0) {
            return "The methods agree" + grounds;
        }
        return (w.compareTo(LITTLE) >= 0
                ? "The methods agree in part"
                : "The methods hardly agree: the choice of method decides") + grounds;
    }

    private Row row(Compared one, List<Method> methods) {
        List<Cell> cells = new ArrayList<>(List.of(WorkTables.link(one.reference(), one.title())));
        methods.forEach(method -> cells.add(Cell.of(one.ranks().get(method))));
        cells.add(Cell.said(one.meanRank(), say.tenths(one.meanRank())));
        cells.add(Cell.said(one.apart(), say.tenths(one.apart())));
        return new Row(cells);
    }

    private Row row(Ranked one, Map<String, String> names) {
        var consensus = one.consensus();
        return Row.of(Cell.of(one.rank()),
                WorkTables.link(one.reference(), one.title()),
                consensus == null ? Cell.of(null) : figure(consensus.median()),
                Cell.of(consensus == null
                        ? null
                        : say.tenths(consensus.lowest().value()) + " to "
                                + say.tenths(consensus.highest().value())),
                Cell.of(consensus == null ? 0 : consensus.scorers()),
                Cell.of(one.missing().stream().map(id -> names.getOrDefault(id, ""))
                        .sorted().collect(Collectors.joining(", "))));
    }

    private Cell figure(Figure figure) {
        return Cell.said(figure.value(), say.tenths(figure.value()));
    }
}
