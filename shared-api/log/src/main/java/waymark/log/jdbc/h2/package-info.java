/**
 * The group append on H2, which lives inside this process: the steps of the PostgreSQL function
 * in plain statements, one transaction a group; whoever writes waits for its turn.
 */
@NullMarked
package waymark.log.jdbc.h2;

import org.jspecify.annotations.NullMarked;
