/**
 * Reads the storylines of the demo: each is a text of steps, and a step is a command with who gives
 * it. What a step says becomes the very command record that a request would become.
 */
@NullMarked
package waymark.app.demo.script;

import org.jspecify.annotations.NullMarked;
