/**
 * What customers' words say: their language, how they sound, which themes they are about and which
 * are nearly the same. An analyser stands behind a port; its results are a projection, made anew
 * when the analyser or its version changes, and never an event.
 */
@NullMarked
package waymark.query.listen.text;

import org.jspecify.annotations.NullMarked;
