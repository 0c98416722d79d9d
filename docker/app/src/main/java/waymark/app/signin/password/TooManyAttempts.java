package waymark.app.signin.password;

import org.springframework.security.core.AuthenticationException;

/** The attempt was not checked: there were too many before it. */
class TooManyAttempts extends AuthenticationException {

    TooManyAttempts() {
        super("too many attempts");
    }
}
