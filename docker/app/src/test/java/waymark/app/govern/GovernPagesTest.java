package waymark.app.govern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

class GovernPagesTest extends WaymarkTest {

    @ParameterizedTest
    @ValueSource(strings = {"/setup", "/govern", "/govern/settings",
            "/govern/people",
            "/govern/people/new", "/govern/departments", "/govern/followers"})
    void every_page_is_made_for_administrators_and_readers(String page) {
        assertThat(html(Part.ADMIN, page).is(200).text()).contains("<h1>", "</html>");
        assertThat(html(Part.AUDITOR, page).is(200).text()).contains("<h1>", "</html>")
                .doesNotContain("data-api=\"POST", "data-api=\"PUT");
    }

    @Test
    void a_person_and_a_department_have_a_page_with_what_can_be_done() {
        Answer ines = as(Part.ADMIN).post("/api/people", Map.of("name", "Ines <b>Okafor</b>",
                "email", "ines@quillhaven.example")).is(201);
        Answer hall = as(Part.ADMIN).post("/api/departments",
                Map.of("name", "Hall " + System.nanoTime())).is(201);
        String after = "?after=" + hall.header("Waymark-Position");
        String person = html(Part.ADMIN, "/govern/people/" + ines.reference() + after)
                .is(200).text();
        assertThat(person).contains("Ines &lt;b&gt;Okafor", "Change roles", "Deactivate",
                "ines@quillhaven.example", "data-if-match=\"0\"");
        assertThat(html(Part.EMPLOYEE, "/govern/people/" + ines.reference()).is(200).text())
                .doesNotContain("ines@quillhaven.example", "Change roles");
        assertThat(html(Part.ADMIN, "/govern/departments/" + hall.reference() + after).is(200)
                .text()).contains("Nobody yet", "Name the head");
    }

    @Test
    void a_list_is_exported_as_it_is_shown() {
        Answer file = html(Part.ADMIN, "/govern/people?format=csv").is(200);
        assertThat(file.text()).startsWith("Reference,Name,Department,Roles,State");
    }

    @Test
    void the_page_for_a_login_is_for_administrators() {
        Answer ines = as(Part.ADMIN).post("/api/people", Map.of("name", "Ines",
                "email", "ines@quillhaven.example")).is(201);
        String page = "/govern/people/" + ines.reference() + "/account";
        assertThat(html(Part.ADMIN, page).is(200).text()).contains("Give this login");
        html(Part.EMPLOYEE, page).is(403);
    }

    private Answer html(Part part, String page) {
        return reading(part).open(page);
    }
}
