/** Every page of the demo, walked through by whoever comes along: its links, tables and looks. */
@NullMarked
package waymark.app.demo.walk;

import org.jspecify.annotations.NullMarked;
