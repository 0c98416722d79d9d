/** Initiatives over REST and on pages, to be read. */
@NullMarked
package waymark.query.choose.initiative.web;

import org.jspecify.annotations.NullMarked;
