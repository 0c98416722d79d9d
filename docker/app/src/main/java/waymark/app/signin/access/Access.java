package waymark.app.signin.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Service;
import waymark.app.door.Visitor;
import waymark.app.signin.account.Accounts;
import waymark.app.signin.session.SessionCookie;
import waymark.app.signin.session.SignInSessions;
import waymark.app.signin.token.Tokens;

/** Everything by which a person gets in, taken together. */
@Service
public class Access {

    private final Accounts accounts;
    private final Tokens tokens;
    private final SignInSessions sessions;

    Access(Accounts accounts, Tokens tokens, SignInSessions sessions) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.sessions = sessions;
    }

    /** Ends the sessions of a person and withdraws the tokens (ORG-2). The account stays. */
    public void revokeAll(String person) {
        sessions.closeAll(person);
        tokens.revokeAll(person);
    }

    /**
     * Gives a person a new password made here and ends what was open under the old one.
     *
     * @return the password, told this once
     */
    public String resetPassword(String person) {
        String password = accounts.reset(person);
        sessions.closeAll(person);
        return password;
    }

    /** Forgets a person's login, sessions and tokens for good: what an erasure asks for. */
    public void forget(String person) {
        sessions.closeAll(person);
        tokens.forget(person);
        accounts.remove(person);
    }

    /** Changes the password of whoever asks and ends their sessions at other browsers. */
    void changePassword(HttpServletRequest request, String current, String next) {
        var who = Visitor.of(request);
        accounts.changePassword(who, current, next);
        SessionCookie.read(request).ifPresentOrElse(
                secret -> sessions.closeOthers(who.person(), secret),
                () -> sessions.closeAll(who.person()));
    }
}
