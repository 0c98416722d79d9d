package waymark.app.browser.gallery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import waymark.app.browser.Browsing;
import waymark.app.browser.Browsing.Theme;
import waymark.app.browser.InBrowser;

@InBrowser
@SpringBootTest(classes = Gallery.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class KitTest {

    private static final String PAGES = "/ /understand/item /choose/owners /listen/forms"
            + " /measure/charts /choose/minutes /choose/meeting /tell/board"
            + " /understand/item?asOf=2026-05-31&knownAt=2026-06-04T14:05";

    @LocalServerPort
    int port;

    static Stream<Arguments> everyPageInEveryLook() {
        return Stream.of(PAGES.split(" ")).flatMap(page -> Stream.of(Theme.values())
                .flatMap(theme -> Stream.of(390, 1360)
                        .map(width -> Arguments.of(page, theme, width))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everyPageInEveryLook")
    void everybody_can_read_it(String path, Theme theme, int width, Browsing browsing) {
        Page page = browsing.page(theme, width);
        page.navigate("http://localhost:" + port + path);
        assertThat(page.locator("h1")).hasCount(1);
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        Browsing.picture(page, "open" + path.replaceAll("\\W+", "-") + "-" + theme + "-" + width);
        Browsing.axe(page);
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = false)");
        Browsing.picture(page, "kit" + path.replaceAll("\\W+", "-") + "-" + theme + "-" + width);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        assertThat(browsing.complaints()).isEmpty();
    }
}
