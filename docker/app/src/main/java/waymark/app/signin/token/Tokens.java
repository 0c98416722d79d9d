package waymark.app.signin.token;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import waymark.api.kernel.Actor;
import waymark.api.kernel.NewId;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.app.signin.Secret;
import waymark.app.signin.account.AccessRecord;

/** Issues, lists, withdraws and recognises API tokens. */
@Service
public class Tokens {

    /** What every token begins with, so that a leaked one is recognised by scanners. */
    public static final String PREFIX = "wmk_";

    /** What the secret of every calendar address begins with. */
    public static final String OF_CALENDAR = "wmc_";

    private static final int LONGEST_LABEL = 100;
    private static final int LONGEST_LIFE = 365;
    private static final int YEARS_OF_CALENDAR = 5;
    private static final int MOST = 50;

    private final ApiTokenStore store;
    private final AccessRecord record;
    private final InstantSource clock;

    Tokens(ApiTokenStore store, AccessRecord record,
            @Qualifier("signInClock") InstantSource clock) {
        this.store = store;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Issues a token. Its hash is kept first, then the act is put on record, and only then is the
     * secret told: where the record fails, nobody ever knows the secret and the hash is dropped.
     *
     * @param label 1 to 100 characters
     * @param days until it runs out, 1 to 365
     */
    public IssuedToken issue(Actor who, String label, int days) {
        String name = Require.text("label", label, LONGEST_LABEL);
        Require.between("days", days, 1, LONGEST_LIFE);
        return issued(who, new Wish(PREFIX, name, days));
    }

    /**
     * Issues the secret of a calendar address; it opens due dates alone, for five years.
     *
     * @param label which calendar it is for, 1 to 100 characters; a usual one for none
     */
    public IssuedToken issueCalendar(Actor who, @Nullable String label) {
        String name = label == null
                ? "Calendar of due dates"
                : Require.text("label", label, LONGEST_LABEL);
        return issued(who, new Wish(OF_CALENDAR, name, YEARS_OF_CALENDAR * LONGEST_LIFE));
    }

    private record Wish(String prefix, String label, int days) {}

    private IssuedToken issued(Actor who, Wish wish) {
        Instant now = now();
        leaveRoom(who, now);
        String secret = wish.prefix() + Secret.make();
        var token = new Token(NewId.uuid().toString(), wish.label(), now,
                now.plus(Duration.ofDays(wish.days())), null, null,
                wish.prefix().equals(OF_CALENDAR));
        store.add(who.person(), token, Secret.hash(secret));
        putOnRecord(who, token);
        return new IssuedToken(token.id(), token.label(), secret, token.expires());
    }

    private void leaveRoom(Actor who, Instant now) {
        if (store.of(who.person()).stream().filter(it -> it.isValid(now)).count() >= MOST) {
            throw new Unacceptable("", "You have " + MOST + " valid tokens.",
                    "a new one after withdrawing one of them");
        }
    }

    private void putOnRecord(Actor who, Token token) {
        boolean recorded = false;
        try {
            record.tokenIssued(who, token.id(), token.label(), token.expires());
            recorded = true;
        } finally {
            if (!recorded) {
                store.remove(token.id());
            }
        }
    }

    /** The person's tokens, the latest first, also those that no longer open the door. */
    public List<Token> list(String person) {
        return store.of(person);
    }

    /** Withdraws one of one's own tokens, at once and whatever the log says; then records it. */
    public void revoke(Actor who, String id) {
        if (!store.revoke(who.person(), id, now())) {
            throw new Refused(GeneralRefusal.UNKNOWN_ID);
        }
        record.tokenRevoked(who, id);
    }

    /** Withdraws every token of a person. */
    public void revokeAll(String person) {
        store.revokeAll(person, now());
    }

    /** Drops every trace of a person's tokens. */
    public void forget(String person) {
        store.removeAll(person);
    }

    /** The person whose valid token this is. */
    public Optional<String> personOf(String secret) {
        return personOf(secret, PREFIX);
    }

    /** The person whose due dates a calendar address opens. */
    public Optional<String> personOfCalendar(String secret) {
        return personOf(secret, OF_CALENDAR);
    }

    private Optional<String> personOf(String secret, String prefix) {
        if (!secret.startsWith(prefix) || !Secret.isWellFormed(secret.substring(prefix.length()))) {
            return Optional.empty();
        }
        Instant now = now();
        Optional<ApiTokenStore.Owned> owned = store.bySecret(Secret.hash(secret))
                .filter(it -> it.token().isValid(now));
        owned.ifPresent(it -> noteUse(it.token(), LocalDate.ofInstant(now, ZoneOffset.UTC)));
        return owned.map(ApiTokenStore.Owned::person);
    }

    private void noteUse(Token token, LocalDate today) {
        if (!today.equals(token.lastUsed())) {
            store.used(token.id(), today);
        }
    }

    /** As exact as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
