package waymark.query.audit.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import waymark.api.kernel.Event;
import waymark.query.audit.trace.ItemStore.Known;
import waymark.query.audit.trace.link.Tie;

/** Writes what led to what. */
@Component
class LinkStore {

    private static final int AT_ONCE = 500;

    private final JdbcTemplate jdbc;

    /** A tie as an event of this thing stated it. */
    record Stated(String owner, long position, Tie tie) {

        static List<Stated> by(Event event, long position, List<Tie> ties) {
            return ties.stream().map(tie -> new Stated(event.stream(), position, tie)).toList();
        }
    }

    private record Line(Stated stated, String source, String target, String word) {

        boolean known() {
            return !source.isEmpty() && !target.isEmpty() && !source.equals(target);
        }
    }

    LinkStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was stated, in order.
     *
     * @param known what references stand for; a link to what was not yet known when it was stated
     *     is left out, so that it does not matter what is read together
     */
    void write(List<Stated> stated, Map<String, Known> known) {
        List<Stated> together = new ArrayList<>();
        Set<String> slots = new HashSet<>();
        for (Stated one : stated) {
            if (!slots.add(one.owner() + one.tie().slot()) && one.tie().again()) {
                writeAtOnce(together, known);
                together.clear();
            }
            together.add(one);
        }
        writeAtOnce(together, known);
    }

    private void writeAtOnce(List<Stated> stated, Map<String, Known> known) {
        jdbc.batchUpdate("""
                update traced_link set to_position = ?
                where owner = ? and slot = ? and to_position = ? and from_position < ?""",
                stated.stream().filter(one -> one.tie().again()).toList(), AT_ONCE, (to, one) -> {
                    to.setLong(1, one.position());
                    to.setString(2, one.owner());
                    to.setString(3, one.tie().slot());
                    to.setLong(4, ItemStore.HOLDS);
                    to.setLong(5, one.position());
                });
        insert(stated.stream().flatMap(one -> one.tie().ends().stream()
                .map(end -> new Line(one, id(end.source(), one, known),
                        id(end.target(), one, known), end.word())))
                .filter(Line::known).toList());
    }

    private void insert(List<Line> lines) {
        jdbc.batchUpdate("""
                merge into traced_link as old
                using (values (cast(? as varchar), cast(? as varchar), cast(? as varchar),
                    cast(? as varchar), cast(? as varchar), cast(? as bigint), cast(? as bigint)))
                  as new (owner, slot, source, target, word, from_position, to_position)
                on old.owner = new.owner and old.slot = new.slot and old.source = new.source
                  and old.target = new.target and old.to_position = new.to_position
                when not matched then insert
                    (owner, slot, source, target, word, from_position, to_position)
                  values (new.owner, new.slot, new.source, new.target, new.word,
                    new.from_position, new.to_position)""", lines, AT_ONCE, (to, one) -> {
            to.setString(1, one.stated().owner());
            to.setString(2, one.stated().tie().slot());
            to.setString(3, one.source());
            to.setString(4, one.target());
            to.setString(5, one.word());
            to.setLong(6, one.stated().position());
            to.setLong(7, ItemStore.HOLDS);
        });
    }

    void clear() {
        jdbc.update("delete from traced_link");
    }

    private static String id(String named, Stated by, Map<String, Known> known) {
        if (named.indexOf('/') >= 0) {
            return named;
        }
        Known meant = known.get(named);
        return meant == null || meant.begun() > by.position() ? "" : meant.id();
    }
}
