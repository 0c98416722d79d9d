package waymark.log.codec.gaps;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import waymark.api.kernel.Event;
import waymark.api.kernel.Role;
import waymark.log.codec.json.EventJson;
import waymark.log.codec.names.Shape;

/** Personal text is left out wherever it stands, and goes back to its place. */
class GappedTest {

    private static final JsonMapper JSON = EventJson.mapper();
    private static final Shape TEXT = new Shape.Text();
    private static final Shape PART = new Shape.Parts(Map.of("words", TEXT));
    private static final Shape WHOLE = new Shape.Parts(Map.of(
            "said", TEXT, "lists", new Shape.Each(new Shape.Each(TEXT)),
            "byRole", new Shape.Each(TEXT), "parts", new Shape.Each(PART), "one", PART));
    private static final Whole EVENT = new Whole("Mrs \"Alving\"", "open",
            List.of(List.of("a", "b"), List.of(), List.of("c")),
            Map.of(Role.ANALYST, "d", Role.COUNCIL, "e"),
            List.of(new Part("open", "f"), new Part("open", null)), new Part("open", "\u00e4\n"),
            List.of("open"));

    record Part(String open, @Nullable String words) {}

    record Whole(String said, String open, List<List<String>> lists, Map<Role, String> byRole,
            List<Part> parts, Part one, List<String> openToo) implements Event {

        @Override
        public String stream() {
            return "whole/1";
        }
    }

    private static Gapped gapped(Shape shape, String last) {
        return Gapped.of(EVENT, shape, JSON, new Gapped.Last("$last", last));
    }

    @Test
    void filled_with_what_was_left_out_it_is_the_event_as_it_is_always_written() {
        assertThat(gapped(WHOLE, "").filled((_, text) -> text)).asString(UTF_8)
                .isEqualTo(JSON.writeValueAsString(EVENT));
        assertThat(gapped(new Shape.Open(), "").filled((_, text) -> text)).asString(UTF_8)
                .isEqualTo(JSON.writeValueAsString(EVENT));
    }

    @Test
    void each_text_is_named_by_its_place() {
        List<String> places = new ArrayList<>();

        byte[] filled = gapped(WHOLE, "").filled((path, text) -> {
            places.add(path + "=" + text);
            return "";
        });

        assertThat(places).containsExactly("said=Mrs \"Alving\"", "lists[0][0]=a",
                "lists[0][1]=b", "lists[2][0]=c", "byRole.ANALYST=d", "byRole.COUNCIL=e",
                "parts[0].words=f", "one.words=\u00e4\n");
        assertThat(filled).asString(UTF_8).contains("open").doesNotContain("Alving", "\"a\"",
                "\"f\"", "\u00e4");
    }

    @Test
    void only_what_holds_text_asks_for_a_key() {
        assertThat(gapped(WHOLE, "").holdsText()).isTrue();
        assertThat(gapped(new Shape.Parts(Map.of("nothing", TEXT)), "").holdsText()).isFalse();
    }

    @Test
    void it_may_end_with_one_property_more() {
        assertThat(gapped(WHOLE, "person/1").filled((_, text) -> text)).asString(UTF_8)
                .endsWith("\"openToo\":[\"open\"],\"$last\":\"person/1\"}");
    }
}
