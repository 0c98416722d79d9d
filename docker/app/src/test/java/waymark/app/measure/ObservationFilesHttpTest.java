package waymark.app.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** Observations come in workbooks and tables of any charset; what is none is refused in words. */
class ObservationFilesHttpTest extends Metered {

    private static byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        Workbook book = new Workbook(bytes, "test", "1.0");
        Worksheet sheet = book.newWorksheet("Churn");
        String[] heading = {"From", "To", "Part", "Whole", "Remark"};
        for (int at = 0; at < heading.length; at++) {
            sheet.value(0, at, heading[at]);
        }
        sheet.value(1, 0, LocalDate.of(2026, 3, 1));
        sheet.style(1, 0).format("yyyy-mm-dd").set();
        sheet.value(1, 1, "2026-03-31");
        sheet.value(1, 2, 90);
        sheet.value(1, 3, 1000);
        book.finish();
        return bytes.toByteArray();
    }

    private String path(Answer metric) {
        return "/api/metrics/" + metric.reference() + "/observation-imports";
    }

    @Test
    void MET_2_a_workbook_is_loaded_like_any_table() throws IOException {
        Answer metric = counted("CHURN", "SHARE_OF_CASES");
        Answer loaded = as(Part.FINANCE).upload(path(metric), Map.of("preview", "false"),
                "a.xlsx", workbook()).is(200);
        assertThat(loaded.at("rows/0/state")).isEqualTo("LOADED");
        assertThat(loaded.at("rows/0/span/from")).isEqualTo("2026-03-01");
        assertThat(loaded.at("ignored/0")).isEqualTo("remark");
        byte[] western = "from;to;part;whole;taken from\n2026-04-01;2026-04-30;80;1000;B\u00fcro\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(as(Part.FINANCE).upload(path(metric), Map.of(), "a.csv", western).is(200)
                .at("rows/0/reading/takenFrom")).isEqualTo("B\u00fcro");
    }

    @Test
    void MET_2_what_is_no_table_is_refused_in_words_and_a_page_takes_files() throws IOException {
        Answer metric = counted("CHURN", "SHARE_OF_CASES");
        byte[] book = workbook();
        byte[] cut = Arrays.copyOf(book, book.length / 2);
        for (byte[] none : List.of(new byte[0], cut, new byte[]{1, 0, 2},
                "from;to\n".getBytes(StandardCharsets.UTF_8), new byte[1_000_001],
                "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8),
                "from,to\n\"2026".getBytes(StandardCharsets.UTF_8))) {
            assertThat(as(Part.FINANCE).upload(path(metric), Map.of(), "a.xlsx", none).is(422)
                    .at("field")).isEqualTo("file");
        }
        String page = "/measure/metrics/" + metric.reference() + "/observations";
        assertThat(reading(Part.FINANCE).open(page).is(200).text())
                .contains("Bring in a file of observations");
        assertThat(reading(Part.EMPLOYEE).open(page).is(200).text())
                .doesNotContain("Bring in a file of observations");
    }

    @Test
    void MET_5_no_two_views_of_an_observation_of_employees_tell_whom_it_was_corrected_for() {
        Answer metric = counted("ENPS", "NET_PROMOTER");
        Answer recorded = answered(metric, 10, 6, Map.of());
        answered(metric, 9, 4, Map.of("slice", "segment:Team=north"));
        String then = recorded.at("position");
        Answer corrected = as(Part.FINANCE).against(recorded).put("/api/observations/"
                + recorded.reference() + "/correction",
                Map.of("observed", Map.of("counts",
                        counts(10, 7)), "reason", "One came late"))
                .is(200);
        String now = "&after=" + corrected.header("Waymark-Position");
        assertThat(read(metric, "/series?grain=MONTH" + now).at("points/0/score/n"))
                .isEqualTo("17");
        assertThat(read(metric, "/series?grain=MONTH&knownAt=" + then).json().at("/points"))
                .as("16 then and 17 now would tell one").isEmpty();
        assertThat(read(metric, "/series?grain=MONTH&slice=segment:Team=north" + now).json()
                .at("/points")).as("17 - 13 would tell of four").isEmpty();
        JsonNode said = read(metric, "/observations?limit=50" + now).json().at("/observations");
        assertThat(said.findValues("said").stream().mapToInt(JsonNode::size).sum())
                .as("what counts, and nothing that was superseded").isEqualTo(1);
        String event = reading(Part.AUDITOR).open("/audit/events/" + then).is(200).text();
        assertThat(event).contains("told only of five or more").doesNotContain("counts");
    }

    private Answer answered(Answer metric, int well, int badly, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("from", "2026-05-01", "to", "2026-05-31",
                "observed", Map.of("counts", counts(well, badly))));
        body.putAll(more);
        return as(Part.FINANCE).post("/api/metrics/" + metric.reference() + "/observations", body)
                .is(201);
    }

    private static List<Integer> counts(int well, int badly) {
        return List.of(badly, 0, 0, 0, 0, 0, 0, 0, 0, 0, well);
    }
}
