/**
 * API tokens: what a program shows in the place of a password. Only a hash is kept; the secret is
 * shown once, runs out by itself, and can be withdrawn at any time.
 */
@NullMarked
package waymark.app.signin.token;

import org.jspecify.annotations.NullMarked;
