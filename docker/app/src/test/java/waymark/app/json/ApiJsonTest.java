package waymark.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.tell.outcome.About;

class ApiJsonTest {

    private static final String ID = "initiative/01990c2e-0000-7000-8000-000000000000";

    @Test
    void an_id_is_written_as_its_text_and_read_from_it() {
        JsonMapper json = mapper();
        About about = new About(null, new InitiativeId(ID), null, null);
        String written = json.writeValueAsString(about);
        assertThat(written).contains("\"initiative\":\"" + ID + "\"");
        assertThat(json.readValue(written, About.class)).isEqualTo(about);
    }

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder();
        new ApiJson().componentsOnly().customize(builder);
        return builder.build();
    }
}
