package waymark.query.audit.reading;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import waymark.api.audit.reading.ReadingQuery.Words;
import waymark.api.kernel.NewId;
import waymark.query.kernel.Viewer;

/** Notes who reads what customers said. */
@Component
public class Readings {

    private static final int ROWS = 500;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    Readings(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    private record Noted(Words words, String place, int many, List<String> things) {}

    /**
     * Notes a reading for good, before anything is shown; nothing shown is nothing read.
     *
     * @param place the source, case or import where it is read
     * @param things the answers, or other things, whose words are shown
     */
    public void note(Viewer viewer, Words words, String place, Collection<String> things) {
        note(viewer, new Noted(words, place, things.size(), List.copyOf(Set.copyOf(things))));
    }

    /** The same where words of so many answers are told together, and nobody's by themselves. */
    public void note(Viewer viewer, Words words, String place, int things) {
        note(viewer, new Noted(words, place, things, List.of()));
    }

    private void note(Viewer viewer, Noted noted) {
        if (noted.many() == 0) {
            return;
        }
        String id = NewId.uuid().toString();
        transaction.executeWithoutResult(_ -> {
            jdbc.update("insert into personal_reading (id, person, what, place, things)"
                    + " values (?, ?, ?, ?, ?)", id, viewer.actor().person(),
                    noted.words().name(), noted.place(), noted.many());
            jdbc.batchUpdate("insert into personal_reading_thing (reading, stream)"
                    + " values (?, ?)", noted.things(), ROWS, (to, thing) -> {
                        to.setString(1, id);
                        to.setString(2, thing);
                    });
        });
    }
}
