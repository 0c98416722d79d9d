/** A gallery of the kit: every fragment with sample data, so that look and behaviour are tested. */
@NullMarked
package waymark.app.browser.gallery;

import org.jspecify.annotations.NullMarked;
