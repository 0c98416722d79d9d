package waymark.app.testing.lane;

import org.springframework.core.annotation.AnnotatedElementUtils;
import waymark.app.browser.InBrowser;

/**
 * Which of two programs a test asks. Tests in a browser ask the second one; on PostgreSQL, where
 * there are none, every other test does.
 */
enum Lane {
    FIRST, SECOND;

    static Lane of(Class<?> test) {
        boolean isEven = test.getName().hashCode() % 2 == 0;
        return isInBrowser(test) || (isOnPostgres() && isEven) ? SECOND : FIRST;
    }

    private static boolean isInBrowser(Class<?> test) {
        return AnnotatedElementUtils.hasAnnotation(test, InBrowser.class);
    }

    private static boolean isOnPostgres() {
        return "postgresql".equals(System.getProperty("waymark.test.database"));
    }
}
