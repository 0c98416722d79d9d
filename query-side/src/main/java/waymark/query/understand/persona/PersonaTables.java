package waymark.query.understand.persona;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.understand.persona.EmpathyMap;
import waymark.api.understand.persona.PersonaQuery.PersonaList;
import waymark.api.understand.persona.PersonaQuery.PersonaView;
import waymark.api.understand.persona.PersonaQuery.SegmentView;
import waymark.api.understand.persona.PersonaQuery.Stage;
import waymark.api.understand.persona.SegmentRule.Condition;
import waymark.api.understand.persona.ValueProposition;
import waymark.api.worth.score.Score;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Figure;
import waymark.query.page.kit.Tag;
import waymark.query.understand.journey.table.FileTable;

/** Says personas as tables, figures and files. */
@Component
class PersonaTables {

    private final Say say;

    PersonaTables(Say say) {
        this.say = say;
    }

    /** One field of the canvas. */
    record Part(String title, List<String> lines) {}

    Table of(PersonaList personas) {
        return new Table("personas",
                List.of(Column.text("reference", "Reference"), Column.text("name", "Persona"),
                        Column.text("stage", "State"), Column.text("segment", "Told by"),
                        Column.text("changed", "Changed")),
                personas.personas().stream().map(this::row).toList(), personas.next());
    }

    private Row row(PersonaView persona) {
        return Row.of(Cell.link(persona.reference(),
                "/understand/personas/" + persona.reference()),
                Cell.of(persona.profile().name()), Cell.tag(tag(persona.stage())),
                Cell.of(rule(persona)),
                Cell.said(persona.changedAt(), say.day(persona.changedAt())));
    }

    static Tag tag(Stage stage) {
        return switch (stage) {
            case IN_USE -> Tag.good("in use");
            case RETIRED -> Tag.plain("retired");
        };
    }

    /** The rule in a sentence: household is family or couple, and region is north. */
    static String rule(PersonaView persona) {
        return String.join(", and ", persona.segment().conditions().stream()
                .map(one -> one.attribute() + " is " + String.join(" or ", one.anyOf())).toList());
    }

    List<Figure> figures(PersonaView persona, SegmentView segment) {
        if (persona.segment().conditions().isEmpty()) {
            return List.of();
        }
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of("Answers of theirs", say.count(segment.met())));
        figures.add(scored("Share of all answers, %", segment.share()));
        figures.add(scored("Would recommend us (NPS)", segment.nps()));
        return figures;
    }

    private Figure scored(String label, Score score) {
        var value = score.figure().value();
        var figure = Figure.of(label, value == null ? "nobody yet" : say.tenths(value));
        var range = score.interval();
        return range == null
                ? figure
                : figure.within(say.interval(range.low(), range.high()), say.count(score.n()));
    }

    static List<Part> empathy(EmpathyMap map) {
        return List.of(new Part("Says", map.says()), new Part("Thinks", map.thinks()),
                new Part("Does", map.does()), new Part("Feels", map.feels()),
                new Part("Pains", map.pains()), new Part("Gains", map.gains()));
    }

    static List<Part> proposition(ValueProposition proposition) {
        return List.of(new Part("What we offer", proposition.offers()),
                new Part("How it relieves pains", proposition.relievers()),
                new Part("How it creates gains", proposition.creators()));
    }

    /** The whole persona, one text a line, as the import takes it. */
    static Table parts(PersonaView persona) {
        var rows = new ArrayList<Row>();
        var profile = persona.profile();
        add(rows, "name", List.of(profile.name()));
        add(rows, "summary", List.of(profile.summary()));
        add(rows, "quote", profile.quote() == null ? List.of() : List.of(profile.quote()));
        add(rows, "goal", profile.goals());
        add(rows, "segment", persona.segment().conditions().stream()
                .map(PersonaTables::written).toList());
        empathy(persona.empathy()).forEach(part -> add(rows,
                part.title().toLowerCase(java.util.Locale.ROOT).replaceFirst("^(pain|gain)s$",
                        "$1"),
                part.lines()));
        add(rows, "offer", persona.proposition().offers());
        add(rows, "reliever", persona.proposition().relievers());
        add(rows, "creator", persona.proposition().creators());
        return new Table(persona.reference() + " " + profile.name(),
                List.of(Column.text("part", "part"), Column.text("text", "text")), rows, null);
    }

    private static String written(Condition condition) {
        return condition.attribute() + " = " + FileTable.barred(condition.anyOf().stream());
    }

    private static void add(List<Row> rows, String part, List<String> texts) {
        texts.forEach(text -> rows.add(Row.of(Cell.of(part), Cell.of(text))));
    }
}
