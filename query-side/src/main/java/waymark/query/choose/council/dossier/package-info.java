/**
 * A case on one page, gathered from what others answer, and what a council knew when it decided:
 * the same page as of then, the evidence made anew, and what arrived later.
 */
@NullMarked
package waymark.query.choose.council.dossier;

import org.jspecify.annotations.NullMarked;
