package waymark.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one browser of this JVM. It is an installed one: nothing is downloaded for a test. Where the
 * shell without windows is there, it is taken: the same engine, which paints for half the cost.
 */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    /** Milliseconds that a page may take on a machine that does three things at once. */
    private static final double PATIENCE = 20_000;

    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu",
            "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync");

    static Optional<Path> path() {
        return Stream.of(System.getProperty("waymark.chromium", ""),
                "/usr/bin/chromium-headless-shell", "/usr/bin/chromium",
                "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .filter(candidate -> !candidate.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium start() {
        Path chromium = path().orElseThrow(() -> new IllegalStateException(
                "CI=true asks for browser tests, but no Chromium is installed"));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(chromium).setArgs(QUIET));
        return new Chromium(playwright, browser);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
