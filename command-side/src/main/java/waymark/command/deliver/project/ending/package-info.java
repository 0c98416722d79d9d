/** Decides how projects end: what is open is answered, and what was learned is said (PRJ-4). */
@NullMarked
package waymark.command.deliver.project.ending;

import org.jspecify.annotations.NullMarked;
