package waymark.app.testing.lane;

import org.springframework.core.annotation.AnnotatedElementUtils;
import waymark.app.browser.InBrowser;

/**
 * Which of two programs a test asks: tests in a browser the second one, which they have for
 * themselves, as they take as long as all others together. On PostgreSQL, where nobody opens a
 * browser, half of the tests ask it.
 */
final class Lane {

    private static final boolean IS_HALVED = "postgresql".equals(
            System.getProperty("waymark.test.database"));

    static boolean isSecond(Class<?> test) {
        boolean isEven = test.getName().hashCode() % 2 == 0;
        return AnnotatedElementUtils.hasAnnotation(test, InBrowser.class)
                || (IS_HALVED && isEven);
    }

    private Lane() {}
}
