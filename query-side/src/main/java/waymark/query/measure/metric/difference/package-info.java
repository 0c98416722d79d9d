/**
 * What lies between two views of a metric: which answers and observations count in one of them and
 * not in the other, added up in the database by reason and origin, and paged by key (U3).
 */
@NullMarked
package waymark.query.measure.metric.difference;

import org.jspecify.annotations.NullMarked;
