package waymark.log.refusal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes refusals; several nodes may add to one line. */
final class RefusalStore {

    private final JdbcClient client;

    RefusalStore(JdbcClient client) {
        this.client = client;
    }

    void write(Refusing what, Times times) {
        if (added(what, times)) {
            return;
        }
        try {
            client.sql("insert into refused (said_on, rule, code, command, person, times,"
                    + " first_at, last_at, about) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(what.day(), what.rule(), what.code(), what.command(), what.person(),
                            times.many(), at(times.first()), at(times.last()), times.about())
                    .update();
        } catch (DuplicateKeyException another) {
            added(what, times);
        }
    }

    private boolean added(Refusing what, Times times) {
        return client.sql("update refused set times = times + ?, last_at = ?, about = ?"
                + " where said_on = ? and rule = ? and code = ? and command = ? and person = ?")
                .params(times.many(), at(times.last()), times.about(), what.day(), what.rule(),
                        what.code(), what.command(), what.person())
                .update() > 0;
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
