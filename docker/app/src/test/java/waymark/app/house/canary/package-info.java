/** Planted violations: each breaks one rule of the house and nothing else. */
@NullMarked
package waymark.app.house.canary;

import org.jspecify.annotations.NullMarked;
