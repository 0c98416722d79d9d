package waymark.query.listen.text.theme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import waymark.query.listen.text.theme.Stored.What;

/** What is added to the cells and taken off again. */
final class TextChanges {

    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::source)
            .thenComparing(Cell::what).thenComparing(Cell::which)
            .thenComparing(Cell::receivedOn).thenComparing(Cell::recordedOn);

    private final Map<Cell, long[]> cells = new TreeMap<>(ORDER);

    /** A cell: what is counted where, received and recorded on which days. */
    record Cell(String source, What what, String which, LocalDate receivedOn,
            LocalDate recordedOn) {}

    /** An answer begins to count. */
    void every(ReadAnswer one) {
        add(one, What.ALL, "");
        add(one, What.LANGUAGE, one.analysis().language());
        one.analysis().themes().forEach(theme -> add(one, What.THEME, theme));
    }

    private void add(ReadAnswer one, What what, String which) {
        add(new Cell(one.source(), what, which, one.receivedOn(), one.recordedOn()),
                Stored.number(one.analysis().sentiment()), 1);
    }

    /** So many answers more, or fewer, that sound so. */
    void add(Cell cell, int sentiment, long answers) {
        cells.computeIfAbsent(cell, none -> new long[Stored.SENTIMENTS])[sentiment] += answers;
    }

    /** The same of the cell of a language and with it of all answers. */
    void text(Cell language, int sentiment, long answers) {
        add(language, sentiment, answers);
        add(new Cell(language.source(), What.ALL, "", language.receivedOn(),
                language.recordedOn()), sentiment, answers);
    }

    /** The cells and what each changes by, always in the same order, so that no two wait. */
    Map<Cell, long[]> cells() {
        return cells;
    }
}
