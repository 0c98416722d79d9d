package waymark.query.govern.privacy;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import waymark.api.govern.privacy.ErasureEvent.ErasureApproved;
import waymark.log.Recorded;
import waymark.log.keys.KeyStore;
import waymark.query.kernel.following.Projector;

/**
 * Takes away the key of whoever is to be erased. What is done twice is done once: a rebuild erases
 * again, also what an old copy of the keys brought back (PRV-1).
 */
@Component
class ErasureProjector implements Projector {

    private final KeyStore keys;
    private final JdbcTemplate jdbc;

    ErasureProjector(KeyStore keys, JdbcTemplate jdbc) {
        this.keys = keys;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "erased-subject";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<String> tables() {
        return List.of("erased_subject");
    }

    @Override
    public boolean concerns(Recorded recorded) {
        return recorded.event() instanceof ErasureApproved;
    }

    @Override
    public void apply(List<Recorded> batch) {
        for (Recorded recorded : batch) {
            if (recorded.event() instanceof ErasureApproved told) {
                boolean _ = keys.erase(told.subject());
                jdbc.update("insert into erased_subject (erasure, subject, position)"
                        + " values (?, ?, ?)", recorded.stream(), told.subject(),
                        recorded.position());
            }
        }
    }

    @Override
    public void clear() {
        jdbc.update("delete from erased_subject");
    }
}
