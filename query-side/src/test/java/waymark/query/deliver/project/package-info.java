/** What is kept of projects. */
@NullMarked
package waymark.query.deliver.project;

import org.jspecify.annotations.NullMarked;
