package waymark.app.deliver.cost;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import waymark.app.browser.Browsing;
import waymark.app.browser.Browsing.Theme;
import waymark.app.browser.InBrowser;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

@InBrowser
class CostPagesTest extends Spending {

    @Test
    void the_money_of_a_project_is_drawn_and_told_line_by_line(Browsing browsing) {
        String key = key();
        Answer project = project(key);
        Page page = browsing.page(Theme.DARK, 1280);
        signIn(page, Part.FINANCE);
        String address = address() + "/deliver/projects/" + project.reference() + "/costs";
        page.navigate(address + "?after=" + project.header("Waymark-Position"));
        assertThat(page.locator("main .empty")).containsText("No cost is recorded yet");
        cost(key, "BUDGET", "1500", past);
        cost(key, "ACTUAL", "912.40", past);
        cost(key, "BUDGET", "2000", today);
        cost(key, "FORECAST", "4400", past);
        Answer last = cost(key, "ACTUAL", "1100", today);
        page.navigate(address + "?after=" + last.header("Waymark-Position"));
        assertThat(page.locator("main .answer")).containsText("2,012.40 spent of");
        assertThat(page.locator("main svg[role=img]")).hasCount(1);
        assertThat(page.locator("[aria-label='Table: costs'] tbody tr")).hasCount(5);
        Browsing.picture(page, "costs");
        Browsing.axe(page);
        Browsing.onATelephone(page);
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void a_file_of_costs_is_looked_at_and_what_is_kept_out_is_taken_away(Browsing browsing)
            throws IOException {
        Page page = opened(browsing);
        assertThat(page.locator("[data-text=total]")).hasText("EUR 12.50");
        Download kept = page.waitForDownload(() -> page.locator("[data-file=rejects]").click());
        assertThat(Files.readString(kept.path())).contains(",x,", "This is not an amount.");
        Browsing.picture(page, "costs-file");
        Browsing.axe(page);
        Browsing.onATelephone(page);
        page.locator("select[name=preview]").selectOption("false");
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("main .problem")).containsText("add up to 12.50 EUR");
        page.locator("input[name=controlTotal]").fill("12.50");
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("[data-text='counts.loaded']")).hasText("1");
        page.navigate(address() + "/deliver/files/weeks");
        Browsing.axe(page);
    }

    private Page opened(Browsing browsing) {
        String key = key();
        project(key);
        Page page = browsing.page(Theme.LIGHT, 1280);
        signIn(page, Part.FINANCE);
        page.navigate(address() + "/deliver/files/costs");
        page.locator("input[type=file]").setInputFiles(new FilePayload("costs.csv", "text/csv",
                ("project,kind,amount,day,ledger reference\n" + key + ",spent,12.50," + past
                        + ",R-1\n" + key + ",spent,x," + past + ",R-2\n")
                        .getBytes(StandardCharsets.UTF_8)));
        page.locator("main button[type=submit]").click();
        return page;
    }
}
