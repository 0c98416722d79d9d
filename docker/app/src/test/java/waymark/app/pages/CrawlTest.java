package waymark.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CrawlTest {

    private static final String TOP = "<html lang=\"en\"><title>A page</title><main><h1>A</h1>";

    private final Map<String, Opened> site = new HashMap<>();

    @Test
    void a_dead_link_is_caught_with_the_page_that_leads_there() {
        page("/", "<a class=\"name\" href=\"/tell\">Tell</a>");
        page("/tell", "<a href=\"?sort=-on&amp;from=9\">Next</a> <a href=\"/gone/1#top\">Gone</a>");
        page("/tell?sort=-on&from=9", "<a href=\"https://example.org/\">Elsewhere</a>");
        assertThat(crawl().faults()).containsExactly("/gone/1 is 404 (from /tell)");
    }

    @Test
    void a_form_that_asks_is_followed_and_one_that_sends_is_not() {
        page("/", "<form class=\"find\" action=\"/find\"></form>"
                + "<form action=\"/send\" method=\"post\"></form>");
        assertThat(crawl().faults()).containsExactly("/find is 404 (from /)");
    }

    @Test
    void whoever_is_sent_on_goes_there() {
        site.put("/", new Opened(302, "", "", "http://127.0.0.1:80/lost"));
        assertThat(crawl().faults()).containsExactly("/lost is 404 (from /)");
    }

    @Test
    void what_no_page_may_look_like_is_said() {
        site.put("/", Opened.page("<html><main><h1>A</h1><h1>B</h1><p th:text=\"${a}\"></p>"));
        assertThat(crawl().faults()).hasSize(4).satisfiesExactlyInAnyOrder(
                fault -> assertThat(fault).contains("2 h1"),
                fault -> assertThat(fault).contains("no title"),
                fault -> assertThat(fault).contains("no language"),
                fault -> assertThat(fault).contains("left over").contains("th:text"));
    }

    @Test
    void three_of_a_kind_are_opened_and_one_export() {
        StringBuilder many = new StringBuilder();
        for (int i = 1; i <= 9; i++) {
            page("/tell/outcomes/OUT-" + i, "");
            page("/tell?from=" + i + "&format=csv", "");
            many.append("<a href=\"/tell/outcomes/OUT-").append(i).append("\">One</a>")
                    .append("<a href=\"/tell?from=").append(i).append("&amp;format=csv\">CSV</a>");
        }
        page("/", many.toString());
        Crawl crawl = crawl();
        assertThat(crawl.faults()).isEmpty();
        assertThat(crawl.pages()).isEqualTo(5);
        assertThat(crawl.saw("/tell/outcomes/{id}")).isTrue();
        assertThat(crawl.saw("/govern")).isFalse();
    }

    private void page(String address, String content) {
        site.put(address, Opened.page(TOP + content));
    }

    private Crawl crawl() {
        return new Crawl(address -> site.getOrDefault(address, new Opened(404, "", "", "")))
                .from("/");
    }
}
