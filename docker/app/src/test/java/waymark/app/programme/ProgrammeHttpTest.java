package waymark.app.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.Reading;
import waymark.app.testing.WaymarkTest;

class ProgrammeHttpTest extends WaymarkTest {

    @Test
    void the_programme_stands_on_one_page_with_unit_and_day() {
        Answer read = as(Part.EMPLOYEE).get("/api/programme").is(200);
        assertThat(read.at("northStar")).isEqualTo("Every home online.");
        assertThat(read.at("paying/money/spent/currency")).isEqualTo("EUR");
        assertThat(read.at("asOf")).isNotBlank();
        assertThat(read.json().at("/way").size()).isGreaterThan(8);
        long told = 0;
        for (String stage : List.of("PUBLISHED", "CONFIRMED", "DISPUTED")) {
            told += as(Part.EMPLOYEE).get("/api/outcomes?limit=500&stage=" + stage + "&knownAt="
                    + read.at("position")).is(200).json().at("/outcomes").size();
        }
        JsonNode way = read.json().at("/way");
        assertThat(way.get(way.size() - 1).at("/count").asLong()).isEqualTo(told);
        asNobody().get("/api/programme").is(401);
    }

    @Test
    void the_same_page_is_there_as_of_an_earlier_position() {
        long position = Long.parseLong(as(Part.EMPLOYEE).get("/api/programme").is(200)
                .header("Waymark-Position"));
        Answer before = as(Part.EMPLOYEE).get("/api/programme?knownAt=" + position).is(200);
        assertThat(before.at("position")).isEqualTo(Long.toString(position));
        reading(Part.EMPLOYEE).open("/?knownAt=" + position).is(200);
    }

    @Test
    void everybody_signed_in_reads_the_first_page_their_own_and_every_receipt() {
        Reading employee = reading(Part.EMPLOYEE);
        for (String path : List.of("/", "/my", "/choose", "/measure/receipt",
                "/measure/receipt?kind=SPENT")) {
            assertThat(employee.open(path).is(200).text()).contains("</html>");
        }
        assertThat(reading().open("/").status()).isBetween(300, 399);
        as(Part.FINANCE).get("/api/my").is(200);
        as(Part.ADMIN).get("/api/my").is(200);
        as(Part.MEMBER).get("/api/my").is(200);
    }
}
