/**
 * Several processes over one PostgreSQL, whole or split into sides. One of them is killed or stands
 * still, and the others take its work over: nothing is skipped, nothing done twice.
 */
@NullMarked
package waymark.trial.nodes;

import org.jspecify.annotations.NullMarked;
