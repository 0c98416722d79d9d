package waymark.app.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A test class whose tests take a {@link Browsing}. One such class runs at a time, beside those
 * without a browser, as browser and program wait for each other half of the time, and they begin
 * first. Where no browser is installed the tests are skipped with a message; where {@code CI=true}
 * they fail.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
@Order(0)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(InBrowser.BROWSER)
public @interface InBrowser {

    /** Whoever has this lock is alone with the browser, and nobody else has work in one. */
    String BROWSER = "waymark.browser";
}
