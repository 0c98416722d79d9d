package waymark.app.demo.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import waymark.app.demo.DemoProgram;
import waymark.app.pages.ShownTables;
import waymark.app.pages.ShownTables.Shown;
import waymark.app.testing.Reading;

/** Whatever table stands on a page can be taken away as CSV, XLSX and JSON, with the same rows. */
class EveryTableTest extends DemoProgram {

    /** An analyst and the chair, whose pages show what others' do not. */
    @ParameterizedTest
    @CsvSource({"ines, 40", "margit, 30"})
    void each_table_exports_csv_xlsx_and_json(String name, int atLeast) throws IOException {
        Reading reading = as(name);
        ShownTables tables = new ShownTables();
        Walked.by(name, reading).forEach(tables::at);

        assertThat(tables.faults()).isEmpty();
        assertThat(tables.all()).hasSizeGreaterThan(atLeast);
        for (Shown table : tables.all()) {
            List<Integer> rows = List.of(csv(reading, file(table, "csv")),
                    xlsx(reading, file(table, "xlsx")), json(reading, file(table, "json")));
            assertThat(rows.get(1)).as("rows of %s as %s", table, rows).isEqualTo(rows.get(2));
            assertThat(rows.getFirst()).as("lines of %s as %s", table, rows)
                    .isGreaterThanOrEqualTo(rows.get(1));
            assertThat((long) rows.get(1)).as("rows of %s", table).satisfies(many -> {
                assertThat(many).isGreaterThanOrEqualTo(table.rows());
                assertThat(table.whole() || many == table.rows()).isTrue();
            });
        }
    }

    private static String file(Shown table, String format) {
        return table.files().stream().filter(file -> file.endsWith("=" + format)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + format + " of " + table));
    }

    /** Lines; there are more of them than rows where words go over several. */
    private static int csv(Reading reading, String file) {
        String text = reading.open(file).is(200).text();
        return text.split("\r\n", -1).length - 2;
    }

    private static int json(Reading reading, String file) {
        return JsonMapper.shared().readTree(
                new String(reading.file(file), StandardCharsets.UTF_8)).size();
    }

    private static int xlsx(Reading reading, String file) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(reading.file(file)))) {
            return book.getFirstSheet().read().size() - 1;
        }
    }
}
