/**
 * Where the people of the record meet their logins: an administrator gives somebody a login, what
 * people do to their own access is put on record, and whoever is deactivated loses every way in.
 * It stands apart from sign-in, so that it is closed to whoever has yet to choose a password.
 */
@NullMarked
package waymark.app.people;

import org.jspecify.annotations.NullMarked;
