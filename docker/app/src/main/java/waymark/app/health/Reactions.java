package waymark.app.health;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.log.EventLog;
import waymark.log.axon.Messages;
import waymark.log.lookout.Lookout;
import waymark.log.side.OnlyWhereDecided;
import waymark.query.kernel.segment.Sharing;

/**
 * Looks once a second at how far everything has come that the programme does by itself: policies,
 * timers and the like, be they with this node or with another. They take one event after the other,
 * so one that they cannot take stops all that would follow, and nobody who reads would see it.
 */
@OnlyWhereDecided
@Component
class Reactions extends Lookout {

    private static final Logger LOG = LoggerFactory.getLogger(Reactions.class);

    private final EventLog log;
    private final ObjectProvider<EventProcessingConfiguration> processing;
    private final JdbcClient client;
    private final Serializer serializer;
    private final Standstill standstill = new Standstill();

    Reactions(EventLog log, ObjectProvider<EventProcessingConfiguration> processing,
            JdbcClient client, Serializer serializer) {
        super("waymark-reactions", Duration.ofSeconds(1));
        this.log = log;
        this.processing = processing;
        this.client = client;
        this.serializer = serializer;
    }

    /** How far each of them was at the latest look. */
    List<Standstill.Progress> progress() {
        return standstill.progress(System.nanoTime());
    }

    /** The names of all of them. */
    Collection<String> names() {
        Set<String> names = new TreeSet<>(processing.getObject().eventProcessors().keySet());
        names.remove(Sharing.GROUP);
        return names;
    }

    @Override
    protected void look() {
        try {
            long head = log.heard();
            standstill.look(positions(), head, System.nanoTime());
        } catch (RuntimeException away) {
            // Whatever it is: who looks must look again, or nobody would hear of anything.
            LOG.debug("Nobody knows how far they are; all is taken to be where it was.", away);
        }
    }

    /** As the tokens say, which are written down a few seconds late where nothing is to be done. */
    private Map<String, Long> positions() {
        return client.sql("select processor_name, token, token_type from token_entry"
                + " where processor_name in (:names)").param("names", names())
                .query((row, number) -> Map.entry(row.getString(1), position(row))).list()
                .stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Math::min));
    }

    private long position(ResultSet row) throws SQLException {
        byte[] token = row.getBytes(2);
        return token == null
                ? 0
                : Messages.positionOf(serializer.<byte[], TrackingToken>deserialize(
                        new SimpleSerializedObject<>(token, byte[].class, row.getString(3), null)));
    }
}
