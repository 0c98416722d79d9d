package waymark.command.listen.feedback.reading;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.source.Field;
import waymark.api.listen.feedback.source.Mapping;
import waymark.command.listen.feedback.reading.days.DayOrder;
import waymark.command.listen.feedback.reading.days.Days;
import waymark.command.listen.feedback.reading.file.CsvFile;

/** Reads a small file whole, as a run does it row by row. */
record Reading(List<Draft> drafts, List<Row.Fault> faults, String days) {

    static Reading of(Path file, @Nullable Mapping mapping) {
        try (CsvFile csv = CsvFile.open(file)) {
            Plan plan = Plan.of(csv.header(), mapping);
            List<CsvRecord> rows = new ArrayList<>();
            DayOrder order = new DayOrder();
            csv.rows().forEachRemaining(row -> {
                rows.add(row);
                order.see(row.getField(plan.at().getOrDefault(Field.RECEIVED_AT, 0)));
            });
            return read(plan, rows, new Days(plan.datePattern(), plan.zone(), order));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Reading read(Plan plan, List<CsvRecord> rows, Days days) {
        RowReader reader = new RowReader(plan, days);
        List<Draft> drafts = new ArrayList<>();
        List<Row.Fault> faults = new ArrayList<>();
        for (int number = 1; number <= rows.size(); number++) {
            switch (reader.read(rows.get(number - 1), number)) {
                case Row.Good(var draft) -> drafts.add(draft);
                case Row.Bad(var wrong) -> faults.addAll(wrong);
            }
        }
        return new Reading(drafts, faults, days.words());
    }

    static Path file(Path directory, String text) {
        try {
            return Files.writeString(directory.resolve("answers.csv"), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
