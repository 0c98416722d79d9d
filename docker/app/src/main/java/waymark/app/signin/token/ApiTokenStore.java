package waymark.app.signin.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of API tokens. */
@Repository
class ApiTokenStore {

    private static final String COLUMNS = "id, label, created, expires, last_used, revoked, person,"
            + " calendar";
    private static final String SELECT = "select " + COLUMNS + " from api_token where ";

    /** A token with the person whose it is. */
    record Owned(String person, Token token) {}

    private final JdbcClient jdbc;

    ApiTokenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String person, Token token, String secretHash) {
        jdbc.sql("insert into api_token (id, person, label, secret_hash, created, expires,"
                + " calendar) values (?, ?, ?, ?, ?, ?, ?)")
                .params(token.id(), person, token.label(), secretHash, utc(token.created()),
                        utc(token.expires()), token.calendar())
                .update();
    }

    void remove(String id) {
        jdbc.sql("delete from api_token where id = ?").param(id).update();
    }

    void removeAll(String person) {
        jdbc.sql("delete from api_token where person = ?").param(person).update();
    }

    Optional<Owned> bySecret(String secretHash) {
        return jdbc.sql(SELECT + "secret_hash = ?").param(secretHash)
                .query(ApiTokenStore::owned).optional();
    }

    List<Token> of(String person) {
        return jdbc.sql(SELECT + "person = ? order by created desc, id desc").param(person)
                .query(ApiTokenStore::owned).list().stream().map(Owned::token).toList();
    }

    void used(String id, LocalDate day) {
        jdbc.sql("update api_token set last_used = ? where id = ?").params(day, id).update();
    }

    /** Withdraws one of the person's tokens; false where the person has none of this id. */
    boolean revoke(String person, String id, Instant now) {
        return jdbc.sql("update api_token set revoked = coalesce(revoked, ?)"
                + " where id = ? and person = ?").params(utc(now), id, person).update() > 0;
    }

    void revokeAll(String person, Instant now) {
        jdbc.sql("update api_token set revoked = ? where person = ? and revoked is null")
                .params(utc(now), person).update();
    }

    private static Owned owned(ResultSet row, int number) throws SQLException {
        var token = new Token(row.getString(1), row.getString(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getObject(5, LocalDate.class),
                instant(row.getObject(6, OffsetDateTime.class)), row.getBoolean(8));
        return new Owned(row.getString(7), token);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
