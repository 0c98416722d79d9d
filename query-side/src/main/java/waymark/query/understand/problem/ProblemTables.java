package waymark.query.understand.problem;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.understand.problem.Cause;
import waymark.api.understand.problem.ProblemQuery.ProblemList;
import waymark.api.understand.problem.view.ProblemView;
import waymark.api.understand.problem.ProblemQuery.Stage;
import waymark.api.worth.Estimate;
import waymark.log.Recorded;
import waymark.query.audit.history.Histories;
import waymark.query.govern.organisation.People;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Field.Choice;
import waymark.query.page.kit.Figure;
import waymark.query.page.kit.Happened;
import waymark.query.page.kit.Tag;

/** Says problems, their causes, sizes and histories as tables and figures. */
@Component
class ProblemTables {

    private final Say say;
    private final People people;

    ProblemTables(Say say, People people) {
        this.say = say;
        this.people = people;
    }

    Table of(ProblemList problems) {
        return new Table("problems",
                List.of(Column.text("reference", "Reference"), Column.text("problem", "Problem"),
                        Column.text("kind", "Kind"), Column.text("stage", "Stage"),
                        Column.figure("customers", "Customers a year"),
                        Column.figure("attacked", "Attacked by")),
                problems.problems().stream().map(this::row).toList(), problems.next());
    }

    /** References that lead somewhere, each with its title. */
    Table linked(String name, String address, List<Choice> ones) {
        return new Table(name,
                List.of(Column.text("reference", "Reference"), Column.text("title", "Title")),
                ones.stream().map(one -> Row.of(Cell.link(one.value(), address + one.value()),
                        Cell.of(one.label()))).toList(),
                null);
    }

    Table steps(Cause cause) {
        boolean fish = cause.method() == Cause.Method.FISHBONE;
        return new Table("the way to the cause",
                List.of(Column.text("bone", fish ? "Branch" : "Why"),
                        Column.text("because", "Because")),
                IntStream.range(0, cause.steps().size()).mapToObj(at -> {
                    Cause.Step step = cause.steps().get(at);
                    return Row.of(Cell.of(fish ? step.bone() : at + 1), Cell.of(step.because()));
                }).toList(), null);
    }

    List<Figure> sizes(ProblemView problem) {
        if (problem.size() == null) {
            return List.of();
        }
        var customers = problem.size().customers();
        Figure many = Figure.of("Customers a year", say.count(customers.likely()))
                .verdict(say.count(customers.low()) + " to " + say.count(customers.high()));
        return Stream.of(many, cost("Costs them a year",
                problem.size().costToThem()), cost("Costs us a year", problem.size().costToUs()))
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

    List<Happened> history(List<Recorded> events) {
        return events.reversed().stream().map(recorded -> new Happened(recorded.recordedAt(),
                people.nameOf(recorded.meta().actor().person()), Histories.words(recorded),
                recorded.meta().reason(), "/audit/events/" + recorded.position(), false)).toList();
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
