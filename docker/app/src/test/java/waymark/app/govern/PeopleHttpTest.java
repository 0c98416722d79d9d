package waymark.app.govern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

class PeopleHttpTest extends WaymarkTest {

    @Test
    void somebody_is_taken_in_and_read_back_with_department_and_deputy() {
        Answer field = department("Field service");
        Answer marek = person("Marek", List.of("ANALYST"));
        Answer ines = as(Part.ADMIN).post("/api/people", Map.of("name", "Ines Okafor",
                "email", "ines@quillhaven.example", "department", field.reference(),
                "roles", List.of("COUNCIL", "ANALYST"))).is(201);
        Answer named = as(Part.ADMIN).against(ines)
                .put(path(ines) + "/deputy", Map.of("deputy", marek.reference())).is(200);
        Answer read = as(Part.ADMIN).get(path(ines) + after(named)).is(200);
        assertThat(read.at("name")).isEqualTo("Ines Okafor");
        assertThat(read.at("email")).isEqualTo("ines@quillhaven.example");
        assertThat(read.at("department/name")).isEqualTo(field(field).at("name"));
        assertThat(read.at("deputy/name")).isEqualTo("Marek");
        assertThat(read.at("roles/0")).isEqualTo("ANALYST");
        assertThat(read.header("ETag")).isEqualTo(named.header("ETag"));
        assertThat(field(field).text()).contains("Ines Okafor");
    }

    @Test
    void an_address_is_shown_to_administrators_and_the_person_alone() {
        Answer ines = person("Ines", List.of());
        assertThat(as(Part.EMPLOYEE).get(path(ines) + after(ines)).is(200).json()
                .path("email").isNull()).isTrue();
        assertThat(as(Part.EMPLOYEE).get("/api/people/" + uuid(person(Part.EMPLOYEE))).is(200)
                .at("email")).isNotBlank();
    }

    @Test
    void ORG_1_deputy_and_head_are_active_people() {
        Answer ines = person("Ines", List.of());
        String deputy = path(ines) + "/deputy";
        as(Part.ADMIN).against(ines).put(deputy, Map.of("deputy", ines.reference()))
                .refusedBy("ORG-1", 422);
        as(Part.ADMIN).against(ines)
                .put(deputy, Map.of("deputy", "01990c2e-0000-7000-8000-000000000000"))
                .refusedBy("ORG-1", 422);
        assertThat(as(Part.ADMIN).against(ines).put(deputy, Map.of("deputy", "Marek")).is(422)
                .at("field")).isEqualTo("deputy");
        Answer hall = department("Town hall");
        as(Part.ADMIN).against(hall).put("/api/departments/" + hall.reference() + "/head",
                Map.of("head", "01990c2e-0000-7000-8000-000000000000")).refusedBy("ORG-1", 422);
        as(Part.ADMIN).against(hall).put("/api/departments/" + hall.reference() + "/head",
                Map.of("head", ines.reference())).is(200);
    }

    @Test
    void GOV_1_roles_that_do_not_go_together_are_refused() {
        Answer ines = person("Ines", List.of("ANALYST"));
        String roles = path(ines) + "/roles";
        as(Part.ADMIN).against(ines).put(roles, Map.of("roles", List.of("AUDITOR", "ANALYST")))
                .refusedBy("GOV-1", 409);
        as(Part.ADMIN).against(ines).put(roles, Map.of("roles", List.of("ADMIN", "FINANCE")))
                .refusedBy("GOV-1", 409);
        as(Part.ADMIN).against(ines).put(roles, Map.of("roles", List.of("AUDITOR"))).is(200);
        as(Part.ANALYST).against(ines).put(roles, Map.of("roles", List.of()))
                .refusedBy("COM-3", 403);
    }

    @Test
    void ORG_2_nobody_locks_themselves_out_and_everybody_else_can_be_deactivated() {
        String self = "/api/people/" + uuid(person(Part.ADMIN));
        Answer read = as(Part.ADMIN).get(self).is(200);
        as(Part.ADMIN).against(read).post(self + "/deactivation", Map.of("reason", "Enough"))
                .refusedBy("ORG-2", 409);
        as(Part.ADMIN).against(read).put(self + "/roles", Map.of("roles", List.of()))
                .refusedBy("ORG-2", 409);
        Answer ines = person("Ines", List.of("ANALYST"));
        Answer left = as(Part.ADMIN).against(ines)
                .post(path(ines) + "/deactivation", Map.of("reason", "She left")).is(200);
        assertThat(as(Part.AUDITOR).get(path(ines) + after(left)).is(200).at("active"))
                .isEqualTo("false");
        as(Part.ADMIN).against(left).send("POST", path(ines) + "/reactivation", null).is(200);
    }

    @Test
    void two_departments_of_one_name_could_not_be_told_apart() {
        String name = "Billing " + System.nanoTime();
        as(Part.ADMIN).post("/api/departments", Map.of("name", name)).is(201);
        as(Part.ADMIN).post("/api/departments", Map.of("name", name.toUpperCase(
                java.util.Locale.ROOT))).refusedBy("COM-1", 409);
    }

    @Test
    void what_cannot_be_a_person_is_refused_with_its_field() {
        assertThat(as(Part.ADMIN).post("/api/people", Map.of("name", "Ines", "email", "ines"))
                .is(422).at("field")).isEqualTo("email");
        assertThat(as(Part.ADMIN).post("/api/people", Map.of("name", "Ines",
                "email", "i@q.example", "department", "DEP-99999")).is(422).at("field"))
                .isEqualTo("department");
        as(Part.ADMIN).post("/api/people",
                "{\"name\": \"I\", \"email\": \"i@q.example\", \"roles\": [null]}").is(422);
        as(Part.ADMIN).post("/api/people", Map.of("name", "I", "email", "i@q.example",
                "roles", List.of("KING"))).is(422);
    }

    private Answer person(String name, List<String> roles) {
        return as(Part.ADMIN).post("/api/people", Map.of("name", name,
                "email", "somebody@quillhaven.example", "roles", roles)).is(201);
    }

    private Answer department(String name) {
        return as(Part.ADMIN).post("/api/departments",
                Map.of("name", name + " " + System.nanoTime())).is(201);
    }

    private Answer field(Answer department) {
        return as(Part.EMPLOYEE).get("/api/departments/" + department.reference()).is(200);
    }

    private static String path(Answer person) {
        return "/api/people/" + person.reference();
    }

    private static String after(Answer written) {
        return "?after=" + written.header("Waymark-Position");
    }

    private static String uuid(String stream) {
        return stream.substring(stream.indexOf('/') + 1);
    }
}
