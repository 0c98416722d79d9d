/** Tests of the rule that two people erase (PRV-5). */
@NullMarked
package waymark.command.govern.privacy;

import org.jspecify.annotations.NullMarked;
