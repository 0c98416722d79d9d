package waymark.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

/**
 * Who may ask what, of everything that can be asked. The matrix is made from the running program
 * and stands approved in a file: what is new there must be looked at by a person.
 */
class AuthorizationMatrixTest extends WaymarkTest {

    private static final Path APPROVED = Path
            .of("src/test/resources/house/authorization-matrix.md");

    /** A token that leaked must not make more of its kind. */
    private static final Set<String> BY_SESSION_ONLY = Set.of(
            "POST /api/me/calendar", "POST /api/me/tokens");

    private static final Set<Part> ONE_OF_EACH = EnumSet.of(Part.ADMIN, Part.ANALYST,
            Part.PROJECT_MANAGER, Part.FINANCE, Part.MEMBER, Part.AUDITOR, Part.EMPLOYEE);

    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void every_operation_stands_in_the_approved_matrix() throws IOException {
        String made = "| method | path | who may |\n|---|---|---|\n" + String.join("\n",
                operations().stream().map(Operation::row).toList()) + "\n";
        if (Boolean.getBoolean("waymark.approve")) {
            Files.writeString(APPROVED, made);
        }
        assertThat(made).isEqualTo(Files.readString(APPROVED));
        assertThat(made).doesNotContain("| nobody |");
    }

    @Test
    void every_operation_of_the_api_stands_in_its_description() {
        JsonNode paths = as(Part.EMPLOYEE).get("/v3/api-docs").is(200).json().get("paths");
        Set<String> described = new TreeSet<>();
        paths.properties().forEach(path -> path.getValue().propertyNames().forEach(
                method -> described.add(method.toUpperCase(java.util.Locale.ROOT) + " "
                        + path.getKey())));
        List<String> running = operations().stream().filter(Operation::isApi)
                .map(one -> one.method() + " " + one.path()).toList();
        assertThat(described).containsAll(running);
    }

    @Test
    void the_running_program_refuses_whom_the_matrix_does_not_name() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : operations()) {
            for (Part part : ONE_OF_EACH) {
                int status = operation.ask(as(part)).status();
                boolean allowed = operation.allows(part.roles())
                        && !BY_SESSION_ONLY.contains(operation.method() + " " + operation.path());
                if (operation.isApi() && (status == 403) == allowed) {
                    wrong.add(operation.row() + " " + part + " " + status);
                }
                if (status >= 500) {
                    wrong.add(operation.row() + " " + part + " answers " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobody_gets_in_without_signing_in_unless_everybody_may() {
        assertThat(operations()).filteredOn(one -> one.isApi() && !one.who().equals("everybody"))
                .allSatisfy(one -> assertThat(
                        one.ask(asNobody()).status()).as(one.row()).isEqualTo(401));
    }

    private List<Operation> operations() {
        return Operation.of(requestMappingHandlerMapping);
    }
}
