/**
 * What people do to their own access: list, issue and withdraw tokens, change the password, as a
 * page and over REST. The one exception to "every write is a command", since secrets may not
 * enter the log; each act is put on record all the same.
 */
@NullMarked
package waymark.app.signin.access;

import org.jspecify.annotations.NullMarked;
