/**
 * Axon 4.13 with its own JDBC engine, set up as well as it can be: no lost conflicts, no class
 * names beyond its own, a pool of ten.
 */
@NullMarked
package waymark.bench.stock;

import org.jspecify.annotations.NullMarked;
