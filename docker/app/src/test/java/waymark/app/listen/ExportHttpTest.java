package waymark.app.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

class ExportHttpTest extends Listening {

    private static final int ROWS = 1_100;

    @Test
    void a_list_is_taken_away_whole_however_many_pages_it_has() throws IOException {
        String source = source();
        assertTally(imported(source, answers()), ROWS, 0, 0);

        Answer csv = page(source, "csv").is(200);
        Answer json = page(source, "json").is(200);
        byte[] xlsx = reading(Part.ANALYST)
                .file("/listen/sources/" + source + "/answers?format=xlsx");

        assertThat(csv.text()).hasLineCount(ROWS + 1);
        assertThat(csv.header("Content-Disposition")).startsWith("attachment").contains(".csv");
        assertThat(json.json()).hasSize(ROWS);
        assertThat(IntStream.range(0, ROWS).filter(n -> !csv.text().contains("It was fine " + n)))
                .isEmpty();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(book.getFirstSheet().read()).hasSize(ROWS + 1);
        }
        page(source, "pdf").is(422);
    }

    private Answer page(String source, String format) {
        return reading(Part.ANALYST)
                .open("/listen/sources/" + source + "/answers?format=" + format);
    }

    private static String answers() {
        return "Timestamp,\"On a scale of 0-10, how likely are you to recommend us?\",Why?\n"
                + IntStream.range(0, ROWS).mapToObj(n -> "3/14/2026 9:%02d:%02d,%d,It was fine %d"
                        .formatted(n / 60, n % 60, n % 11, n)).collect(Collectors.joining("\n"));
    }
}
