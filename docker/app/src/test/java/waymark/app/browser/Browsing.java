package waymark.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What one test does in the browser: its own contexts, with nothing left over from others. */
public final class Browsing {

    /** Whether the reader's machine is set to light or dark. */
    public enum Theme {
        LIGHT, DARK
    }

    private static final int DESK = 1360;
    private static final int TELEPHONE = 390;
    private static final int HEIGHT = 900;

    private final Browser browser;
    private final String test;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Browsing(Browser browser, String test) {
        this.browser = browser;
        this.test = test;
    }

    /** A page on a desk, in light. */
    public Page page() {
        return page(Theme.LIGHT, DESK);
    }

    /**
     * A page in a context of its own.
     *
     * @param theme light or dark
     * @param width of the window in CSS pixels, for example 390 for a telephone
     */
    public Page page(Theme theme, int width) {
        return page(new Browser.NewContextOptions()
                .setColorScheme(scheme(theme))
                .setViewportSize(width, HEIGHT));
    }

    /** A page in a context of its own, with whatever options the test is about. */
    public Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        contexts.add(context);
        Page page = context.newPage();
        page.onPageError(error -> complaints.add("script: " + error));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add("policy: " + message.text());
            }
        });
        return page;
    }

    /** Turns the same page to another theme and width, without loading it again. */
    public static void turn(Page page, Theme theme, int width) {
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme(theme)));
    }

    /** Turns it to a telephone in the dark, where it neither scrolls sideways nor shuts out. */
    public static void onATelephone(Page page) {
        turn(page, Theme.DARK, TELEPHONE);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("no sideways scrolling of %s", page.url()).isEqualTo(TELEPHONE);
        axe(page);
    }

    private static ColorScheme scheme(Theme theme) {
        return theme == Theme.DARK ? ColorScheme.DARK : ColorScheme.LIGHT;
    }

    /** What the browser complained of: errors of scripts, breaches of the content policy. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Holds the page against the rules of WCAG 2.2 AA; the message names every element. */
    public static void axe(Page page) {
        assertThat(Axe.violations(page)).as("accessibility of %s", page.url()).isEmpty();
    }

    /** With {@code -Dwaymark.pictures=true} a picture of the whole page under target/screens. */
    public static void picture(Page page, String name) {
        if (Boolean.getBoolean("waymark.pictures")) {
            shoot(page, name);
        }
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target", "screens", name + ".png")));
    }

    void end(boolean failed) {
        int many = 0;
        for (BrowserContext context : contexts) {
            for (Page page : failed ? context.pages() : List.<Page>of()) {
                shoot(page, test + (many++ == 0 ? "" : "-" + many));
            }
            context.close();
        }
    }
}
