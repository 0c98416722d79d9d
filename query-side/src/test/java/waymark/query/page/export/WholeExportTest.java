package waymark.query.page.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;

class WholeExportTest {

    private final List<String> asked = new ArrayList<>();

    @Test
    void a_list_of_several_pages_is_one_csv_with_one_head() throws IOException {
        assertThat(file("csv", 7).getContentAsString())
                .isEqualTo("Number\r\n1\r\n2\r\n3\r\n4\r\n5\r\n6\r\n7\r\n");
        assertThat(asked).containsExactly("null", "3", "6");
    }

    @Test
    void a_list_of_several_pages_is_one_list_of_json() throws IOException {
        assertThat(file("json", 4).getContentAsString())
                .isEqualTo("[{\"n\":1},{\"n\":2},{\"n\":3},{\"n\":4}]");
    }

    @Test
    void a_list_of_several_pages_is_one_sheet_with_one_head() throws IOException {
        MockHttpServletResponse xlsx = file("xlsx", 7);
        assertThat(xlsx.getHeader("Content-Disposition")).contains("numbers.xlsx");
        try (var book = new ReadableWorkbook(
                new ByteArrayInputStream(xlsx.getContentAsByteArray()))) {
            assertThat(book.getFirstSheet().read()).extracting(row -> row.getCellText(0))
                    .containsExactly("Number", "1", "2", "3", "4", "5", "6", "7");
        }
    }

    @Test
    void an_empty_list_is_a_file_all_the_same() throws IOException {
        assertThat(file("json", 0).getContentAsString()).isEqualTo("[]");
        MockHttpServletResponse csv = file("csv-bom", 0);
        assertThat(csv.getContentAsString()).isEqualTo("\ufeffNumber\r\n");
        assertThat(csv.getHeader("Content-Disposition")).contains("numbers.csv");
    }

    private MockHttpServletResponse file(String format, int rows) throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new WholeExport(format, from -> page(from, rows)).write(response);
        return response;
    }

    /** Three rows a page. */
    private Table page(@Nullable String from, int rows) {
        asked.add(String.valueOf(from));
        int first = from == null ? 0 : Integer.parseInt(from);
        int last = Math.min(first + 3, rows);
        return new Table("Numbers", List.of(Column.figure("n", "Number")),
                IntStream.range(first, last).mapToObj(i -> Table.Row.of(Cell.of(i + 1))).toList(),
                last < rows ? String.valueOf(last) : null);
    }
}
