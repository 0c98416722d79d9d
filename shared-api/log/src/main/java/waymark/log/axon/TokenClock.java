package waymark.log.axon;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.axonframework.eventhandling.tokenstore.AbstractTokenEntry;

/**
 * The clock of the database, for claims of segments. Axon compares the moment of another node's
 * claim with its own clock: a node whose clock is an hour ahead would take what others hold, and
 * what it held itself could not be taken over for an hour. Between two looks, a minute apart at
 * least, time goes on as the machine counts it, whatever somebody sets its clock to.
 */
final class TokenClock extends Clock {

    private static final Duration LOOKED_AT = Duration.ofMinutes(1);

    private record Look(Instant moment, long at) {

        Duration ago() {
            return Duration.ofNanos(System.nanoTime() - at);
        }
    }

    private final DataSource database;
    private volatile Look look;

    private TokenClock(DataSource database) throws SQLException {
        this.database = database;
        this.look = looked();
    }

    /** Has Axon's token stores of this process go by the clock of this database. */
    static void follow(DataSource database) throws SQLException {
        AbstractTokenEntry.clock = new TokenClock(database);
    }

    @Override
    public Instant instant() {
        if (look.ago().compareTo(LOOKED_AT) > 0) {
            try {
                look = looked();
            } catch (SQLException away) {
                // The claim itself will not get through either.
            }
        }
        return look.moment().plus(look.ago());
    }

    /** On a connection of its own: within a transaction time may stand still. */
    private Look looked() throws SQLException {
        try (Connection own = database.getConnection();
                Statement asking = own.createStatement();
                ResultSet now = asking.executeQuery("select current_timestamp")) {
            now.next();
            return new Look(now.getObject(1, OffsetDateTime.class).toInstant(),
                    System.nanoTime());
        }
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
