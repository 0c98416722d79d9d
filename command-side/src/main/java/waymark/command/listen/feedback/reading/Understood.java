package waymark.command.listen.feedback.reading;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.FeedbackRefusal;
import waymark.api.listen.feedback.intake.HowRead;
import waymark.api.listen.feedback.source.Field;
import waymark.api.listen.feedback.source.Mapping;
import waymark.command.listen.feedback.reading.days.DayOrder;
import waymark.command.listen.feedback.reading.days.Days;
import waymark.command.listen.feedback.reading.file.AnswerFile;
import waymark.command.listen.feedback.reading.file.Line;
import waymark.command.listen.feedback.reading.file.Table;
import waymark.command.listen.feedback.reading.layout.Head;

/**
 * A file that was understood: its layout, its days, and from there its rows.
 *
 * @param file as a table
 * @param plan what its columns mean
 * @param days how its days are written
 * @param handedIn the day of its answers, where it holds no days
 * @param rowsSeen how many rows it has, where it was read for its days; else 0
 */
public record Understood(
        AnswerFile file, Plan plan, Days days, LocalDate handedIn, long rowsSeen) {

    /** One row and what became of it. */
    public record Read(Line line, Row row) {}

    /**
     * Understands a file, which is read once for the order of day and month.
     *
     * @param mapping what was said of its columns, if anything was
     * @throws Refused when it cannot be understood
     */
    public static Understood of(AnswerFile file, @Nullable Mapping mapping, LocalDate handedIn)
            throws IOException {
        return of(file, Plan.of(head(file), mapping), handedIn);
    }

    /** The same where neither layout nor mapping are known, by a guess. */
    public static Understood guessed(AnswerFile file, LocalDate handedIn) throws IOException {
        return of(file, Plan.guessed(head(file)), handedIn);
    }

    /** The first rows of a file. */
    public static Head head(AnswerFile file) throws IOException {
        try (Table table = file.open()) {
            return Head.of(table.lines());
        }
    }

    private static Understood of(AnswerFile file, Plan plan, LocalDate handedIn)
            throws IOException {
        if (plan.day() != null && plan.day().isAfter(handedIn)) {
            throw new Refused(FeedbackRefusal.DAY_TO_COME);
        }
        Integer received = plan.at().get(Field.RECEIVED_AT);
        DayOrder order = new DayOrder(received == null ? "" : plan.header().get(received));
        List<Integer> places = plan.datePattern() != null
                ? List.of()
                : Stream.of(Field.RECEIVED_AT, Field.RESOLVED_AT)
                        .map(plan.at()::get).filter(at -> at != null).toList();
        long rows = 0;
        if (!places.isEmpty()) {
            try (Table table = file.open()) {
                for (Iterator<Line> lines = behind(table, plan); lines.hasNext(); rows++) {
                    Line line = lines.next();
                    places.forEach(at -> order.see(line.bare(at)));
                }
            }
        }
        return new Understood(file, plan, new Days(plan.datePattern(), plan.zone(), order),
                handedIn, rows);
    }

    private static Iterator<Line> behind(Table table, Plan plan) {
        Iterator<Line> lines = table.lines();
        for (int header = 0; header < plan.headers() && lines.hasNext(); header++) {
            lines.next();
        }
        return lines;
    }

    /** The rows of its header and what stands before, as they are. */
    public List<Line> headerRows() throws IOException {
        try (Table table = file.open()) {
            Iterator<Line> lines = table.lines();
            return Stream.generate(() -> lines).limit(plan.headers()).filter(Iterator::hasNext)
                    .map(Iterator::next).skip(plan.before()).toList();
        }
    }

    /** Its first answers, as they stand there. */
    public List<Line> firstRows(int many) throws IOException {
        try (Table table = file.open()) {
            Iterator<Line> lines = behind(table, plan);
            return Stream.generate(() -> lines).limit(many).filter(Iterator::hasNext)
                    .map(Iterator::next).toList();
        }
    }

    /** Its rows, one after the other; a footer is left out. */
    public Iterator<Read> rows(Table table) {
        return new Rows(behind(table, plan), new RowReader(plan, days,
                plan.day() == null ? handedIn : plan.day()));
    }

    /** How it was understood, in words; complete once its rows were read. */
    public HowRead how() {
        String style = plan.at().containsKey(Field.RECEIVED_AT)
                ? days.words()
                : plan.day() == null
                        ? "no days; the day it was handed in, " + handedIn
                        : "no days; all of " + plan.day() + ", as was said";
        return new HowRead(plan.layout(), style, file.form());
    }

    private static final class Rows implements Iterator<Read> {

        private final Iterator<Line> lines;
        private final RowReader reader;
        private long number;
        private @Nullable Line next;

        Rows(Iterator<Line> lines, RowReader reader) {
            this.lines = lines;
            this.reader = reader;
        }

        @Override
        public boolean hasNext() {
            while (next == null && lines.hasNext()) {
                Line line = lines.next();
                next = reader.isFooter(line) ? null : line;
            }
            return next != null;
        }

        @Override
        public Read next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Line line = Objects.requireNonNull(next);
            next = null;
            return new Read(line, reader.read(line, ++number));
        }
    }
}
