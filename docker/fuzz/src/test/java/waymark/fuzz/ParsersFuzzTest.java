package waymark.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.junit.jupiter.api.io.TempDir;
import waymark.api.kernel.refusal.Refused;
import waymark.command.listen.feedback.reading.Understood;
import waymark.command.listen.feedback.reading.file.AnswerFile;
import waymark.command.listen.feedback.reading.file.Table;

/**
 * Whatever the bytes, a file is read row by row or refused. Without {@code JAZZER_FUZZ=1} the
 * files beside this class are tried, those among them that once broke something.
 */
class ParsersFuzzTest {

    private static final LocalDate HANDED_IN = LocalDate.of(2026, 11, 2);

    @TempDir private Path directory;

    @FuzzTest(maxDuration = "5m")
    void any_file_is_read_or_refused(byte[] bytes) throws IOException {
        Path path = Files.write(directory.resolve("file"), bytes);
        long rows = 0;
        try {
            Understood understood = Understood.guessed(AnswerFile.of(path), HANDED_IN);
            try (Table table = understood.file().open()) {
                for (Iterator<Understood.Read> all = understood.rows(table); all.hasNext();) {
                    assertThat(all.next().row()).isNotNull();
                    rows++;
                }
            }
        } catch (Refused | CsvParseException | ExcelReaderException | UncheckedIOException no) {
            assertThat(no).as("told in words").hasMessageMatching("(?s).+");
        }
        assertThat(rows).as("no more rows than bytes").isLessThanOrEqualTo(bytes.length);
    }
}
