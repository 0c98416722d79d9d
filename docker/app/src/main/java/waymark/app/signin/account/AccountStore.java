package waymark.app.signin.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import waymark.api.kernel.refusal.Unacceptable;

/** The table of accounts. */
@Repository
class AccountStore {

    private static final String COLUMNS = "person, login, password_hash, must_change";
    private static final String SELECT = "select " + COLUMNS + " from account where ";

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> byLogin(String login) {
        return jdbc.sql(SELECT + "login = ?").param(login)
                .query(AccountStore::account).optional();
    }

    Optional<Account> byPerson(String person) {
        return jdbc.sql(SELECT + "person = ?").param(person)
                .query(AccountStore::account).optional();
    }

    boolean hasAny() {
        return jdbc.sql("select count(*) from account").query(Long.class).single() > 0;
    }

    void add(Account account) {
        try {
            jdbc.sql("insert into account (person, login, password_hash, must_change, created)"
                    + " values (?, ?, ?, ?, ?)")
                    .params(account.person(), account.login(), account.passwordHash(),
                            account.mustChange(), OffsetDateTime.now(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Unacceptable("login", "This login or person has an account already.",
                    "a login that nobody has, for a person without an account");
        }
    }

    /** Replaces the password; false where the person has no account. */
    boolean change(String person, String passwordHash, boolean mustChange) {
        return jdbc.sql("update account set password_hash = ?, must_change = ? where person = ?")
                .params(passwordHash, mustChange, person)
                .update() > 0;
    }

    void remove(String person) {
        jdbc.sql("delete from account where person = ?").param(person).update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(row.getString(1), row.getString(2), row.getString(3),
                row.getBoolean(4));
    }
}
