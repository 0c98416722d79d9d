package waymark.query.page.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.query.page.Table;
import waymark.query.page.Table.Column;

/** Workbooks are read back by a library, as a spreadsheet would. */
class SheetFileTest {

    @Test
    void figures_days_and_moments_are_such_and_words_are_words() throws IOException {
        List<Row> rows = sheet(written(SheetFile.ROWS,
                row(new BigDecimal("-1234.50")), row(7), row(LocalDate.of(2026, 6, 4)),
                row(Instant.parse("2026-06-04T10:30:00Z")), row("0042"), row(true),
                row(null)), 0);

        assertThat(rows.getFirst().getCellText(0)).isEqualTo("What");
        assertThat(rows.get(1).getCellAsNumber(0)).hasValue(new BigDecimal("-1234.50"));
        assertThat(rows.get(2).getCellAsNumber(0)).hasValue(BigDecimal.valueOf(7));
        assertThat(rows.get(3).getCellAsDate(0)).hasValue(LocalDateTime.of(2026, 6, 4, 0, 0));
        assertThat(rows.get(4).getCellAsDate(0)).hasValue(LocalDateTime.of(2026, 6, 4, 10, 30));
        assertThat(rows.get(5).getCellAsString(0)).hasValue("0042");
        assertThat(rows.get(6).getCellAsBoolean(0)).hasValue(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://x\")"})
    void words_that_begin_like_a_formula_stand_as_text(String words) throws IOException {
        Cell cell = sheet(written(SheetFile.ROWS, row(words)), 0).get(1).getCell(0);

        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getFormula()).isNull();
        assertThat(cell.asString()).isEqualTo(words);
    }

    @Test
    void what_a_spreadsheet_could_not_open_is_left_out_of_a_cell() throws IOException {
        List<Row> rows = sheet(written(SheetFile.ROWS, row("a\u0000\u000b\ufffe<&>\ud83d\ude00"),
                row("é".repeat(40_000)), row(new BigDecimal("12345678901234567890.12"))), 0);

        assertThat(rows.get(1).getCellText(0)).isEqualTo("a<&>\ud83d\ude00");
        assertThat(rows.get(2).getCellText(0)).hasSizeBetween(32_000, 32_767);
        assertThat(rows.get(3).getCellText(0)).isEqualTo("12345678901234567890.12");
    }

    @Test
    void what_is_longer_than_a_sheet_goes_on_in_the_next() throws IOException {
        byte[] book = written(4, IntStream.rangeClosed(1, 7)
                .mapToObj(SheetFileTest::row).toArray(Table.Row[]::new));

        assertThat(sheet(book, 0)).hasSize(4);
        assertThat(sheet(book, 1)).hasSize(4);
        assertThat(sheet(book, 2)).extracting(row -> row.getCellText(0))
                .containsExactly("What", "7");
    }

    private static Table.Row row(@Nullable Object exact) {
        return Table.Row.of(Table.Cell.of(exact));
    }

    private static byte[] written(int most, Table.Row... rows) throws IOException {
        Table table = new Table("Who [carries] what: exactly, and what for?",
                List.of(Column.text("what", "What")), List.of(rows), null);
        var bytes = new ByteArrayOutputStream();
        try (var file = new SheetFile(table, bytes, most)) {
            file.rows(table);
        }
        return bytes.toByteArray();
    }

    private static List<Row> sheet(byte[] book, int at) throws IOException {
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            Sheet sheet = read.getSheet(at).orElseThrow();
            assertThat(sheet.getName()).hasSizeLessThanOrEqualTo(31);
            return sheet.read();
        }
    }
}
