package waymark.query.understand.problem.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.understand.problem.ProblemQuery.ProblemList;
import waymark.api.understand.problem.view.ProblemView;
import waymark.api.understand.problem.ProblemQuery.Stage;
import waymark.api.understand.problem.Size;
import waymark.api.worth.Estimate;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Figure;
import waymark.query.page.kit.Tag;

/** Says problems, their causes, sizes and histories as tables and figures. */
@Component
class ProblemTables {

    private final Say say;

    ProblemTables(Say say) {
        this.say = say;
    }

    Table of(ProblemList problems) {
        return new Table("problems",
                List.of(Column.text("reference", "Reference"), Column.text("problem", "Problem"),
                        Column.text("kind", "Kind"), Column.text("stage", "Stage"),
                        Column.figure("customers", "Customers a year"),
                        Column.figure("attacked", "Attacked by")),
                problems.problems().stream().map(this::row).toList(), problems.next());
    }

    List<Figure> sizes(@Nullable Size size) {
        if (size == null) {
            return List.of();
        }
        var customers = size.customers();
        Figure many = Figure.of("Customers a year", say.count(customers.likely()))
                .verdict(say.count(customers.low()) + " to " + say.count(customers.high()));
        return Stream.of(many, cost("Costs them a year",
                size.costToThem()), cost("Costs us a year", size.costToUs()))
                .filter(Objects::nonNull).toList();
    }

    private @Nullable Figure cost(String label, @Nullable Estimate estimate) {
        return estimate == null
                ? null
                : Figure.of(label, say.money(estimate.likely().amount(), estimate.currency()))
                        .exactly(estimate.likely().toString())
                        .verdict(say.shortly(estimate.low().amount()) + " to "
                                + say.shortly(estimate.high().amount()));
    }

    static Tag tag(Stage stage) {
        return switch (stage) {
            case FRAMED -> Tag.plain("framed");
            case ANALYSED -> Tag.plain("analysed");
            case PRIORITISED -> Tag.care("prioritised");
            case ADDRESSED -> Tag.good("addressed");
            case RESOLVED -> Tag.good("resolved");
            case PARKED -> Tag.plain("parked");
        };
    }

    private Row row(ProblemView problem) {
        Long customers = problem.size() == null ? null : problem.size().customers().likely();
        return Row.of(
                Cell.link(problem.reference(), "/understand/problems/" + problem.reference()),
                Cell.of(problem.sentence()), Cell.of(say.word(problem.kind())),
                Cell.tag(tag(problem.stage())),
                Cell.said(customers, customers == null ? "" : say.count(customers)),
                Cell.of(problem.initiatives().size()));
    }
}
