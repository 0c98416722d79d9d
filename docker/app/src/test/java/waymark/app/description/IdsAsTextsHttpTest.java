package waymark.app.description;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

class IdsAsTextsHttpTest extends WaymarkTest {

    @Test
    void an_id_is_described_as_the_text_it_is() {
        Answer description = as(Part.EMPLOYEE).get("/v3/api-docs").is(200);
        assertThat(description.at("components/schemas/About/properties/initiative/type"))
                .isEqualTo("string");
        assertThat(description.at("components/schemas/About/properties/project/type"))
                .isEqualTo("string");
    }
}
