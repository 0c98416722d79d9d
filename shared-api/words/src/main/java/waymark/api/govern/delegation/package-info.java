/** Who does whose work for some days, to be read; people say it themselves (ORG-3). */
@NullMarked
package waymark.api.govern.delegation;

import org.jspecify.annotations.NullMarked;
