package waymark.app.deliver.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

class WeekFilesHttpTest extends Spending {

    private static final String DOOR = "/api/weekly-imports";

    @Test
    void PRJ_7_many_projects_report_with_one_file_and_what_was_said_is_not_said_again() {
        String one = key();
        String other = key();
        project(one);
        project(other);
        String text = "project,scope,schedule,words,forecast finish,forecast cost,mood\n"
                + one + ",green,amber,On the way,2027-03-01,\"4,100\",good\n"
                + other + ",RED,,,,,bad\n"
                + "NO-SUCH,green,,,,,\n" + other + ",green,,,,,\n" + one + "x,blue,,,,,\n";
        Answer shown = file(DOOR, Map.of(), text).is(200);
        assertThat(shown.at("counts/fresh")).isEqualTo("2");
        assertThat(shown.at("rows/0/lights/schedule")).isEqualTo("AMBER");
        assertThat(shown.json().get("rejected").size()).isEqualTo(3);
        assertThat(shown.at("rejected/1/reason")).contains("Line 3 reports the same week");
        Answer said = file(DOOR, Map.of("preview", "false"), text).is(200);
        assertThat(said.at("counts/loaded")).isEqualTo("2");
        everythingIsSaid(one, said);
        assertThat(read("/api/projects/" + other, said).at("reported/scope")).isEqualTo("RED");
        Answer again = file(DOOR, Map.of("preview", "false"), text).is(200);
        assertThat(again.at("counts/hereAlready")).isEqualTo("2");
        Answer next = file(DOOR, Map.of("preview", "false"),
                "project,words\n" + other + ",Better\n").is(200);
        assertThat(read("/api/projects/" + other, next).at("reported/scope")).isEqualTo("RED");
    }

    private void everythingIsSaid(String key, Answer said) {
        Answer project = read("/api/projects/" + key, said);
        assertThat(project.at("words")).isEqualTo("On the way");
        assertThat(project.at("forecastFinish")).isEqualTo("2027-03-01");
        assertThat(money(project, "forecastCost")).isEqualByComparingTo("4100");
    }

    @Test
    void PRJ_7_a_file_of_several_weeks_counts_once_and_the_latest_week_holds() {
        String one = key();
        project(one);
        String text = "project,week,words,forecast cost\n" + one + "," + today
                + ",Dearer,\"4,200\"\n" + one + "," + today.minusDays(7) + ",Begun,\"4,100\"\n";
        Answer said = file(DOOR, Map.of("preview", "false"), text).is(200);
        assertThat(said.at("counts/loaded")).isEqualTo("2");
        Answer project = read("/api/projects/" + one, said);
        assertThat(money(project, "forecastCost")).isEqualByComparingTo("4200");
        assertThat(project.at("words")).isEqualTo("Dearer");
        Answer again = file(DOOR, Map.of("preview", "false"), text + "\n").is(200);
        assertThat(again.at("counts/hereAlready")).isEqualTo("2");
    }

    @Test
    void PRJ_7_two_projects_report_with_one_workbook_by_what_its_cells_hold() throws IOException {
        String one = key();
        String other = key();
        project(one);
        project(other);
        Answer said = as(Part.PROJECT_MANAGER).upload(DOOR, Map.of("preview", "false"),
                "weeks.xlsx", workbook(one, other)).is(200);
        assertThat(said.at("counts/loaded")).as("%s", said).isEqualTo("2");
        Answer first = read("/api/projects/" + one, said);
        assertThat(first.at("reported/scope")).isEqualTo("GREEN");
        assertThat(first.at("forecastFinish")).isEqualTo(today.plusDays(99).toString());
        assertThat(money(first, "forecastCost")).isEqualByComparingTo("4100.30");
        Answer second = read("/api/projects/" + other, said);
        assertThat(second.at("reported/scope")).isEqualTo("RED");
        assertThat(second.at("words")).isEqualTo("The rota is late");
        assertThat(second.at("lastWeek")).isEqualTo(today.minusDays(7)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toString());
    }

    /** Days and figures as a sheet keeps them, not as words. */
    private byte[] workbook(String one, String other) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Workbook book = new Workbook(bytes, "test", "1.0");
        Worksheet sheet = book.newWorksheet("Weeks");
        List<String> heading = List.of(
                "Project", "Scope", "Week", "Expected finish", "EAC", "Comment");
        for (int at = 0; at < heading.size(); at++) {
            sheet.value(0, at, heading.get(at));
        }
        sheet.value(1, 0, one);
        sheet.value(1, 1, "Green");
        day(sheet, 1, 2, today);
        day(sheet, 1, 3, today.plusDays(99));
        sheet.value(1, 4, 4100.1 + 0.2);
        sheet.value(2, 0, other);
        sheet.value(2, 1, "red");
        day(sheet, 2, 2, today.minusDays(7));
        sheet.value(2, 5, "The rota is late");
        book.finish();
        return bytes.toByteArray();
    }

    private static void day(Worksheet sheet, int row, int column, LocalDate day) {
        sheet.value(row, column, day);
        sheet.style(row, column).format("yyyy-mm-dd").set();
    }

    @Test
    void PRJ_7_a_week_to_come_and_a_row_that_says_nothing_are_kept_out() {
        String one = key();
        project(one);
        Answer shown = file(DOOR, Map.of(), "project,week,words\n"
                + one + "," + today.plusDays(8) + ",Done\n" + one + ",,\n").is(200);
        assertThat(shown.at("rejected/0/column")).isEqualTo("week");
        assertThat(shown.at("rejected/1/reason")).isEqualTo("This report says nothing.");
        assertThat(shown.at("counts/fresh")).isEqualTo("0");
    }
}
