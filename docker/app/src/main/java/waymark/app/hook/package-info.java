/** The open door of webhooks: whoever comes here is known by the signature alone. */
@NullMarked
package waymark.app.hook;

import org.jspecify.annotations.NullMarked;
