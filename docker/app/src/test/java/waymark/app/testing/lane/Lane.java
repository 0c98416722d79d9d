package waymark.app.testing.lane;

import org.springframework.core.annotation.AnnotatedElementUtils;
import waymark.app.browser.InBrowser;

/** Which of two programs a test asks: tests in a browser the second one, and half of all others. */
final class Lane {

    static boolean isSecond(Class<?> test) {
        boolean isEven = test.getName().hashCode() % 2 == 0;
        return isEven || AnnotatedElementUtils.hasAnnotation(test, InBrowser.class);
    }

    private Lane() {}
}
