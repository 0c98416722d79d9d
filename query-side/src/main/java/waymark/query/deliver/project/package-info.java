/** Every project: as its manager sees it, and as dates and money say it stands. */
@NullMarked
package waymark.query.deliver.project;

import org.jspecify.annotations.NullMarked;
