/** How storylines are read. */
@NullMarked
package waymark.app.demo.script;

import org.jspecify.annotations.NullMarked;
