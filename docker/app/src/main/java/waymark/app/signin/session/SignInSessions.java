package waymark.app.signin.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import waymark.app.signin.Secret;

/** The table of sessions. A session ends by leaving it. */
@Repository
public class SignInSessions {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    SignInSessions(JdbcClient jdbc, @Qualifier("signInClock") InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Begins a session and sweeps out those that have run out.
     *
     * @return the secret for the cookie: always a new one, so that none can be planted beforehand
     */
    public String open(String person) {
        Instant now = now();
        jdbc.sql("delete from sign_in_session where seen < ? or started < ?")
                .params(utc(now.minus(Session.IDLE)), utc(now.minus(Session.LONGEST))).update();
        String secret = Secret.make();
        jdbc.sql("insert into sign_in_session (secret_hash, person, started, seen)"
                + " values (?, ?, ?, ?)")
                .params(Secret.hash(secret), person, utc(now), utc(now)).update();
        return secret;
    }

    /** The session with this secret, while it lasts. */
    public Optional<Session> find(String secret) {
        String hash = Secret.hash(secret);
        Instant now = now();
        Optional<Session> session = jdbc.sql("select s.person, s.started, s.seen, a.must_change"
                + " from sign_in_session s join account a on a.person = s.person"
                + " where s.secret_hash = ?").param(hash)
                .query(SignInSessions::session).optional()
                .filter(it -> it.isAlive(now));
        session.filter(it -> it.seen().plus(Session.GRAIN).isBefore(now))
                .ifPresent(_ -> touch(hash, now));
        return session;
    }

    private void touch(String hash, Instant now) {
        jdbc.sql("update sign_in_session set seen = ? where secret_hash = ?")
                .params(utc(now), hash).update();
    }

    /** Ends one session. */
    public void close(String secret) {
        jdbc.sql("delete from sign_in_session where secret_hash = ?")
                .param(Secret.hash(secret)).update();
    }

    /** Ends every session of a person. */
    public void closeAll(String person) {
        jdbc.sql("delete from sign_in_session where person = ?").param(person).update();
    }

    /** Ends every session of a person but one. */
    public void closeOthers(String person, String secret) {
        jdbc.sql("delete from sign_in_session where person = ? and secret_hash <> ?")
                .params(person, Secret.hash(secret)).update();
    }

    private static Session session(ResultSet row, int number) throws SQLException {
        return new Session(row.getString(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getObject(3, OffsetDateTime.class).toInstant(), row.getBoolean(4));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
