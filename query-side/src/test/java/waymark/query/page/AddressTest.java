package waymark.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import waymark.api.kernel.refusal.Unacceptable;

class AddressTest {

    private static Address at(String... namesAndValues) {
        var request = new MockHttpServletRequest("GET", "/choose/cases");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.addParameter(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Address.of(request);
    }

    @Test
    void a_link_keeps_filters_and_starts_paging_anew() {
        assertThat(at("state", "a+b&c", "from", "xyz", "after", "9").with("sort", "-title"))
                .isEqualTo("/choose/cases?state=a%2Bb%26c&sort=-title");
    }

    @Test
    void links_keep_both_clocks() {
        Clocks clocks = Clocks.of(at("asOf", "2026-05-31", "knownAt", "48211"), new Say("UTC"));
        assertThat(clocks.keep("/tell?x=1")).isEqualTo("/tell?x=1&asOf=2026-05-31&knownAt=48211");
        assertThat(clocks.keep("/tell#told")).as("before the place on the page")
                .isEqualTo("/tell?asOf=2026-05-31&knownAt=48211#told");
        assertThat(clocks.keep("#told")).as("the page has them already").isEqualTo("#told");
        assertThat(clocks.said()).isEqualTo("as of 31 May 2026, as known at log position 48,211");
        assertThat(clocks.past()).isTrue();
    }

    @Test
    void blank_clocks_are_now() {
        Clocks clocks = Clocks.of(at("asOf", "", "knownAt", " "), new Say("UTC"));
        assertThat(clocks.past()).isFalse();
        assertThat(clocks.keep("/tell")).isEqualTo("/tell");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-13-01", "99999999999999999999",
            "<script>"})
    void what_cannot_be_read_as_a_moment_is_repeated_as_typed(String typed) {
        assertThat(Clocks.of(at("asOf", typed), new Say("UTC")).said()).contains(typed);
    }

    @Test
    void a_cursor_comes_back_as_it_went() {
        String text = Keyset.after("Müller & Söhne", 12, "INI-3").text();
        assertThat(text).matches("[A-Za-z0-9_-]+");
        assertThat(Keyset.of(text, 3).values()).containsExactly("Müller & Söhne", "12", "INI-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!!", "YQ", "%00"})
    void a_cursor_of_another_hand_is_refused_with_what_is_accepted(String cursor) {
        assertThatThrownBy(() -> Keyset.of(cursor, 2)).isInstanceOf(Unacceptable.class);
    }
}
