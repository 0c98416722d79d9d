/** Stories and laws of business cases, from the draft to the council's decision. */
@NullMarked
package waymark.command.choose.businesscase;

import org.jspecify.annotations.NullMarked;
