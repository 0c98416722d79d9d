/** How the methods are laid side by side. */
@NullMarked
package waymark.query.choose.initiative.agreement;

import org.jspecify.annotations.NullMarked;
