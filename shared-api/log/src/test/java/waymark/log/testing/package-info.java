/**
 * Databases for the tests of every module: H2 in memory or in a file, and one PostgreSQL server
 * for the JVM that gives out fresh databases. All are migrated by the scripts on the class path.
 */
@NullMarked
package waymark.log.testing;

import org.jspecify.annotations.NullMarked;
