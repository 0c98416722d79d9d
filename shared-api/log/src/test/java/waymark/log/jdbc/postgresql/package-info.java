/** Tests of what only PostgreSQL has: roles, and connections that can be killed. */
@NullMarked
package waymark.log.jdbc.postgresql;

import org.jspecify.annotations.NullMarked;
