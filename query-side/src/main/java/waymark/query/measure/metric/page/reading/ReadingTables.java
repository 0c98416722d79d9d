package waymark.query.measure.metric.page.reading;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.measure.metric.view.ComparisonView;
import waymark.api.measure.metric.view.DriversView;
import waymark.api.measure.metric.view.SplitView;
import waymark.query.measure.metric.page.Scored;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** Says comparisons, parts and drivers as tables. */
@Component
class ReadingTables {

    private final Say say;
    private final Scored scored;

    ReadingTables(Say say, Scored scored) {
        this.say = say;
        this.scored = scored;
    }

    /** Both sides, and beneath them the first minus the second where they are comparable. */
    Table of(ComparisonView comparison) {
        Stream<Row> sides = Stream.of(comparison.one(), comparison.other()).map(side -> Row.of(
                Cell.of(side.period()), Cell.of(side.slice() == null ? "all" : side.slice()),
                scored.value(side.score()), scored.interval(side.score()),
                scored.n(side.score())));
        Stream<Row> difference = comparison.effect() == null
                ? Stream.empty()
                : Stream.of(Row.of(Cell.of("difference"), Cell.of(null),
                        scored.change(comparison.effect()), scored.interval(comparison.effect()),
                        Cell.of(null)));
        return new Table("comparison",
                List.of(Column.text("period", "Period"), Column.text("slice", "Part"),
                        Column.figure("value", "Figure, " + comparison.unit()), Scored.INTERVAL,
                        Scored.N),
                Stream.concat(sides, difference).toList(), null);
    }

    Table of(SplitView split) {
        return new Table("parts by " + split.by(),
                List.of(Column.text("part", "Part"),
                        Column.figure("value", "Figure, " + split.unit()), Scored.INTERVAL,
                        Scored.N, Column.figure("share", "Share of all"),
                        Column.figure("rest", "Against the rest"),
                        Column.text("restInterval", "95 % interval of that")),
                split.parts().stream().map(part -> Row.of(Cell.of(part.value()),
                        scored.value(part.score()), scored.interval(part.score()),
                        scored.n(part.score()),
                        Cell.said(part.share(), say.percent(part.share())),
                        scored.change(part.againstRest()), scored.interval(part.againstRest())))
                        .toList(),
                null);
    }

    Table of(DriversView drivers) {
        return new Table("drivers",
                List.of(Column.text("rating", "What is rated"),
                        Column.text("touchpoint", "Where"),
                        Column.figure("importance", "Importance, " + drivers.unit()),
                        Scored.INTERVAL, Column.figure("performance", "Rate it well, %"),
                        Scored.N, Column.figure("gain", "To be won at most, " + drivers.unit()),
                        Column.text("place", "What to do")),
                drivers.drivers().stream().map(driver -> Row.of(
                        Cell.of(say.word(driver.rating())),
                        Cell.of(driver.touchpoint() == null ? "everywhere" : driver.touchpoint()),
                        scored.change(driver.importance()), scored.interval(driver.importance()),
                        scored.value(driver.performance()),
                        Cell.said(driver.n(), say.count(driver.n())),
                        Cell.said(driver.gain(), say.tenths(driver.gain())),
                        Cell.tag(tag(driver.place())))).toList(),
                null);
    }

    private static Tag tag(DriversView.Place place) {
        return switch (place) {
            case MEND_FIRST -> Tag.care("mend first");
            case KEEP -> Tag.good("keep");
            case NOT_SHOWN -> Tag.plain("not shown to matter");
        };
    }
}
