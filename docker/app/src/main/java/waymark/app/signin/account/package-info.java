/**
 * Accounts: the login and the password of a person. They stand in a table beside the log, so that
 * a secret can be replaced and forgotten; that it was changed, and by whom, is an event.
 */
@NullMarked
package waymark.app.signin.account;

import org.jspecify.annotations.NullMarked;
