/**
 * What the fragments in {@code templates/kit} are given: fields and acts of forms, figures, tags
 * and what happened. Pages make them in their controllers or, for forms, in the template itself
 * through {@code ask}.
 */
@NullMarked
package waymark.query.page.kit;

import org.jspecify.annotations.NullMarked;
