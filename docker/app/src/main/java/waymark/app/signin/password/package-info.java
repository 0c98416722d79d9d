/** Signing in with a password: the form, the check behind it, and the brake before it. */
@NullMarked
package waymark.app.signin.password;

import org.jspecify.annotations.NullMarked;
