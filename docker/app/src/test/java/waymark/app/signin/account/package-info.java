@NullMarked
package waymark.app.signin.account;

import org.jspecify.annotations.NullMarked;
