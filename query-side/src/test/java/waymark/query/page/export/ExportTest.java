package waymark.query.page.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;

class ExportTest {

    private static Table table(Cell... cells) {
        return new Table("Who carries what?", List.of(Column.text("who", "Who, exactly"),
                Column.figure("spent", "Spent (EUR)"), Column.text("day", "Day")),
                List.of(Row.of(cells)), null);
    }

    @Test
    void csv_carries_exact_values_and_quotes_what_needs_it() {
        Table table = table(Cell.link("Ana \"A\" Lima", "/x"),
                Cell.said(new BigDecimal("-1234.50"), "EUR −1k"),
                Cell.of(LocalDate.of(2026, 6, 4)));
        assertThat(Export.csv(table)).hasLineCount(2).isEqualTo(String.join("\r\n",
                "\"Who, exactly\",Spent (EUR),Day",
                "\"Ana \"\"A\"\" Lima\",-1234.50,2026-06-04", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void no_words_can_be_taken_for_a_formula(String words) {
        assertThat(Export.csv(table(Cell.of(words), Cell.of(null), Cell.of(null))))
                .contains("'" + words);
    }

    @Test
    void json_carries_numbers_as_numbers_and_leaves_out_what_is_not_there() {
        Table table = table(Cell.of("Ana"), Cell.said(new BigDecimal("0.10"), "10 %"),
                Cell.of(null));
        assertThat(Export.json(table)).isEqualTo("[{\"who\":\"Ana\",\"spent\":0.10}]");
    }

    @Test
    void a_spreadsheet_that_guesses_letters_gets_a_mark() {
        var answer = Export.answer(table(Cell.of("é"), Cell.of(1), Cell.of(null)), "csv-bom");
        assertThat(new String(answer.getBody(), StandardCharsets.UTF_8)).startsWith("\ufeff");
        assertThat(answer.getHeaders().getContentDisposition().getFilename())
                .isEqualTo("who-carries-what-.csv");
    }

    @Test
    void an_unknown_format_is_answered_with_those_there_are() {
        Table table = table(Cell.of(null), Cell.of(null), Cell.of(null));
        assertThatThrownBy(() -> Export.answer(table, "pdf"))
                .isInstanceOfSatisfying(Unacceptable.class,
                        no -> assertThat(no.accepted()).isEqualTo("csv, csv-bom, xlsx or json"));
    }
}
