/** The brake on guesses at a password. */
@NullMarked
package waymark.app.signin.account;

import org.jspecify.annotations.NullMarked;
