package waymark.app.deliver.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;

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
