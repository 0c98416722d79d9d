/** Documents that run: their commands, examples and links are tried. */
@NullMarked
package waymark.app.documents;

import org.jspecify.annotations.NullMarked;
