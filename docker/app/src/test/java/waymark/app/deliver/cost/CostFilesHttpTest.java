package waymark.app.deliver.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

class CostFilesHttpTest extends Spending {

    private static final String DOOR = "/api/cost-imports";

    private String costs(String one, String other) {
        return "Project;Kind;Amount;Currency;Rate;Date;Ledger reference;Text;Team\n"
                + one + ";spent;1.200,50;;;" + past + ";R-1;Vans;North\n"
                + one + ";committed;300;EUR;;" + past + ";O-1;;North\n"
                + other + ";spent;100;USD;0,9;" + past + ";R-1;Dials;South\n"
                + other + ";spent;many;;;" + past + ";R-2;;South\n"
                + "NO-SUCH;spent;5;;;" + past + ";R-3;;South\n"
                + other + ";spent;100;USD;;" + past + ";R-4;;South\n"
                + one + ";spent;7;;;" + past + ";R-1;;North\n";
    }

    @Test
    void a_file_is_shown_first_with_its_sums_and_what_is_kept_out() {
        String one = key();
        String other = key();
        project(one);
        project(other);
        Answer shown = file(DOOR, Map.of(), costs(one, other)).is(200);
        assertThat(money(shown, "total")).isEqualByComparingTo("1590.50");
        assertThat(shown.at("balanced")).isEqualTo("false");
        assertThat(money(shown, "projects/0/total")).isEqualByComparingTo("1500.50");
        assertThat(money(shown, "projects/1/total")).isEqualByComparingTo("90");
        assertThat(shown.at("rows/0/state")).isEqualTo("NEW");
        assertThat(shown.at("ignored/0")).isEqualTo("Team");
        assertThat(shown.json().get("rejected").size()).isEqualTo(4);
        assertThat(shown.at("rejected/0/column")).isEqualTo("Amount");
        assertThat(shown.at("rejected/0/line")).isEqualTo("5");
        assertThat(shown.at("rejected/1/column")).isEqualTo("Project");
        assertThat(shown.at("rejected/2/column")).isEqualTo("Rate");
        assertThat(shown.at("rejected/3/reason")).isEqualTo("This is the same as line 2.");
        assertThat(shown.at("rejects")).contains("why it was kept out", ",many,");
        assertThat(money(read("/api/projects/" + one, shown(one)), "spent")).isZero();
    }

    /** Something recorded after whatever the file may have recorded. */
    private Answer shown(String project) {
        return cost(project, "FORECAST", "4000", today);
    }

    @Test
    void nothing_is_taken_in_unless_the_control_total_equals_the_sum_and_then_once() {
        String one = key();
        String other = key();
        project(one);
        project(other);
        String text = costs(one, other);
        Answer none = file(DOOR, Map.of("preview", "false"), text).is(422);
        assertThat(none.at("field")).isEqualTo("controlTotal");
        assertThat(file(DOOR, Map.of("preview", "false", "controlTotal", "1590.49"), text)
                .is(422).at("detail")).contains("1590.50 EUR", "nothing was taken in");
        Answer taken = file(DOOR, Map.of("preview", "false", "controlTotal", "1,590.50"), text)
                .is(200);
        assertThat(taken.at("counts/loaded")).isEqualTo("3");
        assertThat(money(read("/api/projects/" + other, taken), "spent"))
                .isEqualByComparingTo("90");
        Answer line = read("/api/projects/" + other + "/costs", taken);
        assertThat(money(line, "lines/0/original")).isEqualByComparingTo("100");
        assertThat(line.at("lines/0/rate/factor")).isEqualTo("0.9");
        Answer again = file(DOOR, Map.of("preview", "false", "controlTotal", "1590.50"), text)
                .is(200);
        assertThat(again.at("counts/hereAlready")).isEqualTo("3");
        assertThat(read("/api/projects/" + one + "/costs", again).at("count")).isEqualTo("2");
        as(Part.EMPLOYEE).upload(DOOR, Map.of(), "file.csv", text.getBytes(
                StandardCharsets.UTF_8)).refusedBy("COM-3", 403);
    }

    @Test
    void a_workbook_is_read_by_what_its_cells_hold() throws IOException {
        String one = key();
        project(one);
        Answer shown = as(Part.FINANCE).upload(DOOR, Map.of("controlTotal", "0.3"), "costs.xlsx",
                workbook(one)).is(200);
        assertThat(money(shown, "total")).isEqualByComparingTo("0.30");
        assertThat(shown.at("balanced")).isEqualTo("true");
        assertThat(shown.at("rows/0/day")).isEqualTo(past.toString());
    }

    /** With a binary fraction that no decimal is, as sheets add up. */
    private byte[] workbook(String project) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Workbook book = new Workbook(bytes, "test", "1.0");
        Worksheet sheet = book.newWorksheet("Ledger");
        List<String> heading = List.of("Project", "Kind", "Amount", "Posting date", "Document");
        for (int at = 0; at < heading.size(); at++) {
            sheet.value(0, at, heading.get(at));
        }
        sheet.value(1, 0, project);
        sheet.value(1, 1, "Actual");
        sheet.value(1, 2, 0.1 + 0.2);
        sheet.value(1, 3, past);
        sheet.style(1, 3).format("yyyy-mm-dd").set();
        sheet.value(1, 4, 4711);
        book.finish();
        return bytes.toByteArray();
    }

    @Test
    void PRJ_7_a_row_that_is_beyond_all_costs_in_the_base_currency_is_kept_out() {
        String one = key();
        project(one);
        String door = "/api/projects/" + one + "/costs";
        Map<String, Object> vast = Map.of("kind", "FORECAST", "amount", Map.of("amount",
                900_000_000_000L, "currency", "USD"), "rate",
                Map.of("from", "USD", "to", "EUR",
                        "factor", 2, "on", past.toString()));
        as(Part.FINANCE).post(door, vast).refusedBy("PRJ-7", 422);
        Answer shown = file(DOOR, Map.of(), "project,kind,amount,currency,rate,day,document\n"
                + one + ",spent,900000000000,USD,2," + past + ",R-1\n" + one + ",spent,9,USD,2,"
                + past + ",R-2\n").is(200);
        assertThat(shown.at("rejected/0/column")).isEqualTo("amount");
        assertThat(shown.at("rejected/0/reason")).startsWith("No cost is as large as this");
        assertThat(money(shown, "total")).isEqualByComparingTo("18");
    }

    @Test
    void what_is_no_file_of_costs_is_refused_in_words() {
        assertThat(file(DOOR, Map.of(), "project,amount\nPRJ-1,3\n").is(422).at("accepted"))
                .contains("project, kind, amount, day");
        assertThat(file(DOOR, Map.of(), "").is(422).at("field")).isEqualTo("file");
        assertThat(file(DOOR, Map.of(), "project,kind,amount (USD),day\na,spent,3,2026-01-01\n")
                .is(422).at("detail")).contains("is not in EUR");
    }
}
