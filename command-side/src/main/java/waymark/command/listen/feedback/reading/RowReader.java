package waymark.command.listen.feedback.reading;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.FeedbackEvent.Further;
import waymark.api.listen.feedback.Placed;
import waymark.api.listen.feedback.Placed.Attribute;
import waymark.api.listen.feedback.Scores;
import waymark.api.listen.feedback.source.Field;
import waymark.command.listen.feedback.reading.days.Days;
import waymark.command.listen.feedback.reading.file.Line;
import waymark.command.listen.feedback.reading.layout.Meaning.Barred;

/** Reads the rows of one file by its plan: each is an answer, or a list of what is wrong. */
public final class RowReader {

    private static final int WORDS = 20_000;
    private static final int NAME = 200;

    /** Ids may be addresses, as of reviews. */
    private static final int ID = 1_000;
    private static final int LABEL = 80;
    private static final int VALUE = 200;

    private final Plan plan;
    private final Days days;
    private final LocalDate otherwise;
    private final boolean mended;
    private final List<String> columns;

    /**
     * @param otherwise the day of answers of a file that holds no days
     */
    public RowReader(Plan plan, Days days, LocalDate otherwise) {
        this.plan = plan;
        this.days = days;
        this.otherwise = otherwise;
        this.columns = plan.header().stream().map(Plan::loose).toList();
        this.mended = columns.stream().anyMatch(name -> name.startsWith(Guarded.OURS));
    }

    /**
     * Reads one row.
     *
     * @param row as it stands in the file
     * @param number counted from 1 behind the header
     */
    public Row read(Line row, long number) {
        var cells = new Cells(plan, row, mended);
        String broken = row.fault() == null ? barred(cells) : row.fault();
        if (broken != null) {
            cells.faultOfRow(broken);
            return new Row.Bad(cells.faults());
        }
        Draft draft = draft(cells, row, number);
        if (isTooWide(row)) {
            cells.faultOfRow("This row has " + row.cells().size() + " columns. Accepted: the "
                    + plan.header().size() + " columns of the header.");
        }
        return draft == null || !cells.faults().isEmpty()
                ? new Row.Bad(cells.faults())
                : new Row.Good(draft);
    }

    /** Whether it is the note at the end of a file and no row of it. */
    public boolean isFooter(Line row) {
        return plan.meaning().habits().footer() && row.filled() == 1 && !row.cell(0).isEmpty();
    }

    private @Nullable String barred(Cells cells) {
        Barred barred = plan.meaning().habits().barred();
        return barred != null && barred.values().matcher(cells.cell(barred.at())).matches()
                ? barred.reason()
                : null;
    }

    private boolean isTooWide(Line row) {
        for (int at = plan.header().size(); at < row.cells().size(); at++) {
            if (!row.cell(at).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Draft draft(Cells cells, Line row, long number) {
        Scores scores = new Scores(cells.score(Field.NPS, 0, 10), cells.score(Field.CSAT, 1, 5),
                cells.score(Field.CES, 1, 7), cells.score(Field.STARS, 1, 5));
        String verbatim = cells.texts(Field.VERBATIM, "\n\n", WORDS);
        Days.When when = when(cells, Field.RECEIVED_AT);
        List<Further> further = further(cells, when);
        var draft = when == null
                ? null
                : new Draft(number, cells.text(Field.EXTERNAL_ID, ID), content(cells, row), when,
                        scores, verbatim, further, placed(cells), person(cells), 0);
        if (scores.equals(Scores.NONE) && verbatim == null && further.isEmpty()
                && cells.faults().isEmpty() && !countsAnyway(draft)) {
            cells.faultOfRow(
                    "This row has neither a score nor an answer in words. Accepted: one of them.");
        }
        return draft;
    }

    private boolean countsAnyway(@Nullable Draft draft) {
        return plan.isWordless() && draft != null && !draft.placed().segment().isEmpty();
    }

    private Days.@Nullable When when(Cells cells, Field field) {
        Integer at = plan.at().get(field);
        if (at == null) {
            return field == Field.RECEIVED_AT ? new Days.When(otherwise, null) : null;
        }
        if (field != Field.RECEIVED_AT && cells.bare(at).isEmpty()) {
            return null;
        }
        Days.When when = days.read(cells.bare(at));
        if (when == null) {
            cells.fault(at, "This is not a day. Accepted: " + days.accepted() + ".");
        }
        return when;
    }

    private List<Further> further(Cells cells, Days.@Nullable When received) {
        List<Further> further = new ArrayList<>();
        for (Plan.One one : plan.all(Field.FURTHER_ANSWER)) {
            String answer = cells.text(one.at(), WORDS);
            if (answer != null) {
                further.add(new Further(one.name(), answer));
            }
        }
        Days.When resolved = when(cells, Field.RESOLVED_AT);
        Integer at = plan.at().get(Field.RESOLVED_AT);
        if (resolved != null && at != null) {
            if (received != null && resolved.on().isBefore(received.on())) {
                cells.fault(at, "This is before the day of the answer itself, " + received.on()
                        + ". Accepted: that day or a later one.");
            }
            further.add(new Further(plan.header().get(at), resolved.on().toString()));
        }
        return further;
    }

    private Placed placed(Cells cells) {
        List<Attribute> segment = new ArrayList<>();
        for (Plan.One one : plan.all(Field.SEGMENT)) {
            String value = cells.text(one.at(), VALUE);
            if (value != null) {
                segment.add(new Attribute(one.name(), value));
            }
        }
        return new Placed(cells.text(Field.CHANNEL, LABEL), cells.text(Field.TOUCHPOINT, LABEL),
                cells.text(Field.LANGUAGE, LABEL), segment);
    }

    private static Draft.Person person(Cells cells) {
        return new Draft.Person(cells.text(Field.CUSTOMER, NAME),
                cells.texts(Field.NAME, " ", NAME), cells.text(Field.CONTACT, NAME),
                cells.consent(Field.MAY_CONTACT), cells.consent(Field.MAY_QUOTE));
    }

    /** Blank cells do not count, so that a question added later changes no earlier answer. */
    private List<String> content(Cells cells, Line row) {
        Map<String, String> texts = new TreeMap<>();
        int known = Math.min(row.cells().size(), plan.header().size());
        for (int at = 0; at < known; at++) {
            String text = Normalizer.normalize(cells.cell(at), Normalizer.Form.NFC);
            String column = columns.get(at);
            if (!text.isEmpty() && !column.startsWith(Guarded.OURS)) {
                texts.merge(column, text, (a, b) -> a + "\u001f" + b);
            }
        }
        List<String> content = new ArrayList<>();
        texts.forEach((column, text) -> {
            content.add(column);
            content.add(text);
        });
        return content;
    }
}
