package waymark.app.deliver.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.Reading;

/** What the page of a project shows to whoever reads it without a script. */
class ShownHttpTest extends Projects {

    private static final Pattern LINE = Pattern.compile(
            "curl -X POST (\\S+) \\\\\n.*Bearer YOUR-TOKEN\".*\\\\\n\\s*-d '(.*)'");

    @Test
    void PRJ_7_the_line_for_another_tool_reports_where_its_reader_reached_the_program() {
        String key = "LINE-" + System.nanoTime();
        String project = "/deliver/projects/" + project(Map.of("externalKey", key)) + "?after="
                + head();
        String elsewhere = address().replace("127.0.0.1", "localhost");
        assertThat(line(new Reading(elsewhere).signedIn(login(Part.EMPLOYEE), password())
                .open(project)).group(1)).startsWith(elsewhere + "/api/");
        Matcher line = line(reading(Part.PROJECT_MANAGER).open(project));
        assertThat(line.group(1)).isEqualTo(address() + "/api/projects/" + key + "/weekly");
        Answer said = as(Part.PROJECT_MANAGER).post(
                line.group(1).substring(address().length()), line.group(2)).is(200);
        Answer read = read("/api/projects/" + key, said);
        assertThat(read.at("reported/schedule")).isEqualTo("GREEN");
        assertThat(read.at("words")).isEqualTo("On the way");
    }

    private static Matcher line(Answer page) {
        Matcher line = LINE.matcher(HtmlUtils.htmlUnescape(page.is(200).text()));
        assertThat(line.find()).as("%s", page).isTrue();
        return line;
    }

    @Test
    void PRJ_2_reported_and_computed_lights_stand_side_by_side_and_neither_overwrites() {
        String project = project();
        as(Part.PROJECT_MANAGER).post("/api/projects/" + project + "/weekly", Map.of("lights",
                Map.of("scope", "AMBER", "schedule", "GREEN", "cost", "RED"), "milestones",
                List.of(Map.of("name", "Pilot", "forecast", day(180))), "costs", List.of(
                        Map.of("kind", "ACTUAL", "amount", euro("12.40")))))
                .is(200);
        String page = reading(Part.EMPLOYEE).open("/deliver/projects/" + project + "?after="
                + head()).is(200).text();
        String lights = page.substring(page.indexOf("Table: lights of " + project));
        assertThat(row(lights, "Scope")).isEqualTo("Scope | amber |");
        assertThat(row(lights, "Schedule")).isEqualTo("Schedule | green | red");
        assertThat(row(lights, "Cost")).isEqualTo("Cost | red | green");
        assertThat(row(lights, "Benefit")).isEqualTo("Benefit | |");
    }

    /** The words of a row, cell by cell. */
    private static String row(String table, String first) {
        String row = table.substring(table.indexOf("<td>" + first + "<"));
        return row.substring(0, row.indexOf("</tr>")).replace("</td><td", " | </td><td")
                .replaceAll("<[^>]+>", "").replaceAll("\\s+", " ").strip();
    }
}
