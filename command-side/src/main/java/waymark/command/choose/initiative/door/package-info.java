/** The doors to initiatives: they translate requests, send commands and answer with receipts. */
@NullMarked
package waymark.command.choose.initiative.door;

import org.jspecify.annotations.NullMarked;
