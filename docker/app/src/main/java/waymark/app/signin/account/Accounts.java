package waymark.app.signin.account;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import waymark.api.kernel.Actor;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.app.door.problem.HttpRefusal;
import waymark.app.door.problem.TurnedAway;

/** Gives people their login and password, and checks them. */
@Service
public class Accounts {

    private final AccountStore store;
    private final Passwords passwords;
    private final AccessRecord record;
    private final Brake guesses;

    Accounts(AccountStore store, Passwords passwords, AccessRecord record,
            @Qualifier("signInClock") InstantSource clock) {
        this.store = store;
        this.passwords = passwords;
        this.record = record;
        this.guesses = new Brake(5, Duration.ofMinutes(15), clock);
    }

    /** Whether anybody has an account yet. */
    public boolean hasAny() {
        return store.hasAny();
    }

    /**
     * Opens an account with a password made here, to be replaced at the first sign-in.
     *
     * @return the password, told this once
     * @throws Unacceptable when the login is taken, or the person has an account
     */
    public String create(String person, String login) {
        String password = passwords.generated();
        store.add(new Account(person, Login.checked(login), passwords.hash(password), true));
        return password;
    }

    /** A password such as it makes for one person, for whoever lets several in with the same. */
    public String password() {
        return passwords.generated();
    }

    /** Opens an account with a chosen password; refused as {@link #create(String, String)} is. */
    public void create(String person, String login, String password) {
        String spelt = Login.checked(login);
        passwords.check("password", spelt, password);
        store.add(new Account(person, spelt, passwords.hash(password), false));
    }

    /**
     * Gives a person a new password made here, to be replaced at the next sign-in. Ending what is
     * open under the old one is left to {@code Access}.
     *
     * @return the password, told this once
     */
    public String reset(String person) {
        String password = passwords.generated();
        if (!store.change(person, passwords.hash(password), true)) {
            throw new Refused(GeneralRefusal.UNKNOWN_ID);
        }
        return password;
    }

    /**
     * Replaces one's own password. It is put on record first: a change that is not recorded does
     * not take place. Whoever found a session open cannot guess the password at leisure.
     *
     * @throws Unacceptable for field {@code current} or {@code next}
     * @throws TurnedAway after five wrong passwords, for some minutes
     */
    public void changePassword(Actor who, String current, String next) {
        Account account = store.byPerson(who.person())
                .orElseThrow(() -> new Refused(GeneralRefusal.UNKNOWN_ID));
        prove(account, current);
        passwords.check("next", account.login(), next);
        if (next.equals(current)) {
            throw new Unacceptable("next", "This is the password you have.", "another one");
        }
        String hash = passwords.hash(next);
        record.passwordChanged(who);
        store.change(who.person(), hash, false);
    }

    private void prove(Account account, String current) {
        if (!guesses.take(account.person())) {
            throw new TurnedAway(HttpRefusal.TOO_MANY_ATTEMPTS);
        }
        if (!passwords.matches(current, account.passwordHash())) {
            throw new Unacceptable("current", "This is not your password.",
                    "the password you signed in with");
        }
        guesses.giveBack(account.person());
    }

    /** The person whose login and password these are. Takes as long whether or not there is one. */
    public Optional<String> check(String login, String password) {
        Optional<Account> account = store.byLogin(Login.spelling(login));
        if (account.isEmpty()) {
            passwords.matchesNobody(password);
        }
        return account.filter(it -> passwords.matches(password, it.passwordHash()))
                .map(Account::person);
    }

    /** The login of a person, if it has an account. */
    public Optional<String> loginOf(String person) {
        return store.byPerson(person).map(Account::login);
    }

    /** Takes the account away, with everything in it. */
    public void remove(String person) {
        store.remove(person);
    }
}
