package waymark.app.signin.password;

import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Actors;
import waymark.app.signin.account.Accounts;

/** Checks login and password. Unknown, wrong and deactivated are one answer. */
@Component
class PasswordCheck implements AuthenticationProvider {

    private final Accounts accounts;
    private final Actors actors;
    private final SignInBrakes brakes;

    PasswordCheck(Accounts accounts, Actors actors, SignInBrakes brakes) {
        this.accounts = accounts;
        this.actors = actors;
        this.brakes = brakes;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String login = attempt.getName();
        String from = attempt.getDetails() instanceof WebAuthenticationDetails web
                ? String.valueOf(web.getRemoteAddress())
                : "unknown";
        if (!brakes.take(login, from)) {
            throw new TooManyAttempts();
        }
        Optional<Actor> actor = accounts.check(login, String.valueOf(attempt.getCredentials()))
                .flatMap(actors::find);
        if (actor.isEmpty()) {
            throw new BadCredentialsException("login or password is wrong");
        }
        brakes.succeeded(login, from);
        return UsernamePasswordAuthenticationToken.authenticated(
                actor.get().person(), null, List.of());
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
