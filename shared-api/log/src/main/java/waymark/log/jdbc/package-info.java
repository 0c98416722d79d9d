/**
 * The event log on JDBC: {@link waymark.log.jdbc.JdbcEventLog} on H2 or PostgreSQL, and the
 * configuration that makes it from the application's data source. How appends are grouped and
 * written stands in the packages beneath; reads use the application's pool.
 */
@NullMarked
package waymark.log.jdbc;

import org.jspecify.annotations.NullMarked;
