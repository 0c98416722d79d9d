/**
 * Signing in: who may knock, with a password or with a token, and what every answer carries to
 * protect the person who reads it. The filters here only find out who it is; what that person may
 * do is decided at the door.
 */
@NullMarked
package waymark.app.signin;

import org.jspecify.annotations.NullMarked;
