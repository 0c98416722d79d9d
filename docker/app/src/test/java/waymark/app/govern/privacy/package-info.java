/** Erasures over HTTP: who may have somebody forgotten, and that nothing is left where. */
@NullMarked
package waymark.app.govern.privacy;

import org.jspecify.annotations.NullMarked;
