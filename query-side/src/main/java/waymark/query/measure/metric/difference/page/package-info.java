/** What lies between two views of a metric, as a page, as files and over REST. */
@NullMarked
package waymark.query.measure.metric.difference.page;

import org.jspecify.annotations.NullMarked;
