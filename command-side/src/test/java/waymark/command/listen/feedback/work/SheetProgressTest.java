package waymark.command.listen.feedback.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.api.listen.feedback.intake.FeedbackImportId;
import waymark.log.LogUnavailable;
import waymark.log.testing.TestDatabases;

/** How far a workbook was worked through is told by its rows, as it tells of no bytes. */
class SheetProgressTest {

    private static final int ROWS = 4_000;

    @TempDir private Path directory;

    @Test
    void FBK_3_a_workbook_shows_its_progress_while_it_is_brought_in() throws IOException {
        try (var workshop = new Workshop(TestDatabases.H2.open(), directory.resolve("spool"))) {
            FeedbackImportId intake = workshop.handIn(workshop.source(), Form.HEADER);
            var _ = workshop.spool.keep(intake, "many.xlsx",
                    new ByteArrayInputStream(workbook()));
            Importer stopped = workshop.node(Failing.at(3, false, workshop.log));
            assertThatThrownBy(stopped::workThroughAll).isInstanceOf(LogUnavailable.class);
            assertThat(workshop.percent(intake)).isBetween(12L, 99L);
            stopped.workThroughAll();
            assertThat(workshop.percent(intake)).isEqualTo(100);
            assertThat(workshop.tally(intake).rowsKept()).isEqualTo(ROWS);
        }
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook book = new Workbook(bytes, "test", "1.0");
        Worksheet sheet = book.newWorksheet("Answers");
        sheet.value(0, 0, "Timestamp");
        sheet.value(0, 1, "NPS (0-10)");
        sheet.value(0, 2, "Why?");
        for (int row = 1; row <= ROWS; row++) {
            sheet.value(row, 0, "2026-03-14 08:00:00");
            sheet.value(row, 1, row % 11);
            sheet.value(row, 2, "words " + row);
        }
        book.finish();
        return bytes.toByteArray();
    }
}
