/** Whose click a quick track waits for, as the rule has it (INI-6). */
@NullMarked
package waymark.query.choose.initiative.click;

import org.jspecify.annotations.NullMarked;
