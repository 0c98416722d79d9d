/**
 * The browser of the tests: one Chromium a JVM, a fresh context a test, a picture of every page
 * when a test fails, and the accessibility rules of WCAG 2.2 AA in one call.
 */
@NullMarked
package waymark.app.browser;

import org.jspecify.annotations.NullMarked;
