/** The look back at a project that has ended: what came of it (PRJ-4). */
@NullMarked
package waymark.api.deliver.review;

import org.jspecify.annotations.NullMarked;
