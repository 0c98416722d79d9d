package waymark.command.listen.feedback.reading;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.FeedbackEvent.Further;
import waymark.api.listen.feedback.Placed;
import waymark.api.listen.feedback.Placed.Attribute;
import waymark.api.listen.feedback.Scores;
import waymark.api.listen.feedback.source.Field;
import waymark.command.listen.feedback.reading.days.Days;

/** Reads the rows of one file by its plan: each is an answer, or a list of what is wrong. */
public final class RowReader {

    private static final int WORDS = 20_000;
    private static final int NAME = 200;
    private static final int LABEL = 80;

    private final Plan plan;
    private final Days days;
    private final boolean mended;
    private final List<String> columns;

    public RowReader(Plan plan, Days days) {
        this.plan = plan;
        this.days = days;
        this.columns = plan.header().stream().map(Plan::loose).toList();
        this.mended = columns.stream().anyMatch(name -> name.startsWith(Guarded.OURS));
    }

    /**
     * Reads one row.
     *
     * @param row as it stands in the file
     * @param number counted from 1 behind the header
     */
    public Row read(CsvRecord row, long number) {
        var cells = new Cells(plan, row, mended);
        Draft draft = draft(cells, row, number);
        if (row.getFieldCount() > plan.header().size()) {
            cells.faultOfRow(String.join(",", row.getFields()), "This row has "
                    + row.getFieldCount() + " columns. Accepted: the "
                    + plan.header().size() + " columns of the header.");
        }
        return draft == null || !cells.faults().isEmpty()
                ? new Row.Bad(cells.faults())
                : new Row.Good(draft);
    }

    private @Nullable Draft draft(Cells cells, CsvRecord row, long number) {
        Scores scores = new Scores(cells.score(Field.NPS, 0, 10), cells.score(Field.CSAT, 1, 5),
                cells.score(Field.CES, 1, 7), cells.score(Field.STARS, 1, 5));
        String verbatim = cells.text(Field.VERBATIM, WORDS);
        Days.When when = when(cells);
        var draft = when == null
                ? null
                : new Draft(number, cells.text(Field.EXTERNAL_ID, NAME), content(cells, row), when,
                        scores, verbatim, further(cells), placed(cells), person(cells));
        if (scores.equals(Scores.NONE) && verbatim == null && cells.faults().isEmpty()) {
            cells.faultOfRow(String.join(",", row.getFields()),
                    "This row has neither a score nor an answer in words. Accepted: one of them.");
        }
        return draft;
    }

    private Days.@Nullable When when(Cells cells) {
        int at = Objects.requireNonNull(plan.at().get(Field.RECEIVED_AT), "checked");
        Days.When when = days.read(cells.cell(at));
        if (when == null) {
            cells.fault(at, "This is not a day. Accepted: " + days.accepted() + ".");
        }
        return when;
    }

    private List<Further> further(Cells cells) {
        List<Further> further = new ArrayList<>();
        for (Plan.One one : plan.many()) {
            String answer = one.field() == Field.FURTHER_ANSWER
                    ? cells.text(one.at(), WORDS)
                    : null;
            if (answer != null) {
                further.add(new Further(one.name(), answer));
            }
        }
        return further;
    }

    private Placed placed(Cells cells) {
        List<Attribute> segment = new ArrayList<>();
        for (Plan.One one : plan.many()) {
            String value = one.field() == Field.SEGMENT ? cells.text(one.at(), LABEL) : null;
            if (value != null) {
                segment.add(new Attribute(one.name(), value));
            }
        }
        return new Placed(cells.text(Field.CHANNEL, LABEL), cells.text(Field.TOUCHPOINT, LABEL),
                cells.text(Field.LANGUAGE, LABEL), segment);
    }

    private static Draft.Person person(Cells cells) {
        return new Draft.Person(cells.text(Field.CUSTOMER, NAME), cells.text(Field.NAME, NAME),
                cells.text(Field.CONTACT, NAME), cells.consent(Field.MAY_CONTACT),
                cells.consent(Field.MAY_QUOTE));
    }

    /** Blank cells do not count, so that a question added later changes no earlier answer. */
    private List<String> content(Cells cells, CsvRecord row) {
        Map<String, String> texts = new TreeMap<>();
        int known = Math.min(row.getFieldCount(), plan.header().size());
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
