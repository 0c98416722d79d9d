package waymark.command.listen.feedback.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.FeedbackRefusal;

/** Workbooks of Excel are read like any table. */
class SheetsTest {

    private static final String CALCULATED = "3+5";

    @TempDir private Path directory;

    private Path workbook() throws IOException {
        Path file = directory.resolve("answers.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook book = new Workbook(out, "test", "1.0");
            Worksheet notes = book.newWorksheet("Notes");
            notes.value(0, 0, "Exported by hand");
            Worksheet sheet = book.newWorksheet("Answers");
            String[] header = {"Timestamp", "On a scale of 0-10, how would you rate us?", "Why?"};
            for (int at = 0; at < header.length; at++) {
                sheet.value(0, at, header[at]);
            }
            answer(sheet, 1, LocalDateTime.of(2026, 3, 14, 9, 5, 11));
            sheet.value(1, 1, 9);
            answer(sheet, 2, LocalDateTime.of(2026, 3, 15, 0, 0));
            sheet.formula(2, 1, "5+6");
            sheet.value(2, 2, "=1+1");
            answer(sheet, 3, LocalDateTime.of(2026, 3, 16, 0, 0));
            sheet.formula(3, 1, CALCULATED);
            book.newWorksheet("Later").value(0, 0, "Behind the answers");
            book.finish();
        }
        return calculated(file);
    }

    /** As a spreadsheet program saves it: beside the formula stands what it came to. */
    private static Path calculated(Path file) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(file)) {
            Path sheet = inside.getPath("xl/worksheets/sheet2.xml");
            Files.writeString(sheet, Files.readString(sheet).replace("<f>" + CALCULATED + "</f>",
                    "<f>" + CALCULATED + "</f><v>8</v>"));
        }
        return file;
    }

    @Test
    void a_sheet_behind_the_one_that_is_read_is_not_looked_at() throws IOException {
        Path file = workbook();
        try (FileSystem inside = FileSystems.newFileSystem(file)) {
            Path later = inside.getPath("xl/worksheets/sheet3.xml");
            Files.writeString(later, Files.readString(later).substring(0, 200));
        }
        assertThat(Reading.of(file, null).drafts()).hasSize(2);
    }

    private static void answer(Worksheet sheet, int row, LocalDateTime at) {
        sheet.value(row, 0, at);
        sheet.style(row, 0).format("yyyy-mm-dd h:mm:ss").set();
        sheet.value(row, 2, "Quick, and\nfriendly");
    }

    @Test
    void dates_figures_and_words_of_the_first_sheet_with_a_table_are_read() throws IOException {
        Reading read = Reading.of(workbook(), null);
        assertThat(read.how().separator()).isEqualTo("sheet \"Answers\"");
        assertThat(read.drafts()).first().satisfies(draft -> {
            assertThat(draft.when().at()).isEqualTo(Instant.parse("2026-03-14T09:05:11Z"));
            assertThat(draft.scores().nps()).isEqualTo(9);
            assertThat(draft.verbatim()).isEqualTo("Quick, and\nfriendly");
        });
    }

    @Test
    void a_formula_is_what_it_came_to_and_one_that_nobody_calculated_is_a_row_that_is_listed()
            throws IOException {
        Reading read = Reading.of(workbook(), null);
        assertThat(read.drafts()).extracting(draft -> draft.scores().nps()).containsExactly(9, 8);
        assertThat(read.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.reason()).contains("nobody calculated it");
        });
    }

    @Test
    void a_workbook_that_is_damaged_inside_is_refused_in_words() throws IOException {
        damage("r=\"A1\"");
        assertThatThrownBy(() -> Reading.of(directory.resolve("answers.xlsx"), null))
                .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusal())
                        .isEqualTo(FeedbackRefusal.NOT_XLSX));
        damage("r=\"C3\"");
        assertThatThrownBy(() -> Reading.of(directory.resolve("answers.xlsx"), null))
                .isInstanceOf(ExcelReaderException.class);
    }

    private void damage(String cell) throws IOException {
        Files.deleteIfExists(directory.resolve("answers.xlsx"));
        try (FileSystem inside = FileSystems.newFileSystem(workbook())) {
            Path sheet = inside.getPath("xl/worksheets/sheet2.xml");
            String whole = Files.readString(sheet);
            String damaged = whole.replaceFirst(cell + "([^>]*) t=\"s\"([^>]*)><v>\\d+</v>",
                    cell + "$1 t=\"s\"$2><v>no number</v>");
            assertThat(damaged).isNotEqualTo(whole);
            Files.writeString(sheet, damaged);
        }
    }
}
