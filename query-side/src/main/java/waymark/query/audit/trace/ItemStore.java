package waymark.query.audit.trace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.api.audit.trace.TraceQuery.Pin;
import waymark.query.audit.trace.thing.Item;

/** Writes the rows of things, and reads those that hold now, while events are taken in. */
@Component
class ItemStore {

    static final long HOLDS = Long.MAX_VALUE;
    private static final int AT_ONCE = 500;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    /** A thing from one position to another. */
    record Held(Item item, long from, long to) {}

    /** What a reference stands for, and the position from which it does. */
    record Known(String id, long begun) {}

    private record Word(String word, String item) {}

    ItemStore(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    Map<String, Held> held(Collection<String> ids) {
        Map<String, Held> held = new HashMap<>();
        if (!ids.isEmpty()) {
            client.sql("select * from traced_item where item_id in (:ids) and to_position = :holds")
                    .param("ids", ids).param("holds", HOLDS)
                    .query(row -> {
                        Item item = read(row, 0);
                        held.put(item.id(), new Held(item, row.getLong("from_position"), HOLDS));
                    });
        }
        return held;
    }

    /** What references stand for, of those that are known. */
    Map<String, Known> known(Collection<String> references) {
        Map<String, Known> known = new LinkedHashMap<>();
        if (!references.isEmpty()) {
            client.sql("select distinct reference, item_id, begun from traced_item"
                    + " where reference in (:references)")
                    .param("references", references)
                    .query(row -> {
                        known.put(row.getString(1), new Known(row.getString(2), row.getLong(3)));
                    });
        }
        return known;
    }

    void end(List<Held> ended) {
        jdbc.batchUpdate("""
                update traced_item set to_position = ?
                where item_id = ? and from_position = ?""", ended, AT_ONCE, (to, one) -> {
            to.setLong(1, one.to());
            to.setString(2, one.item().id());
            to.setLong(3, one.from());
        });
    }

    void begin(List<Held> begun) {
        jdbc.batchUpdate("""
                insert into traced_item (item_id, from_position, to_position, reference, kind,
                  title, folded, stage, owner, department, begun, begun_on, parts, pinned_query,
                  pinned_position)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                begun, AT_ONCE, (to, one) -> {
                    Item item = one.item();
                    Pin pin = item.pinned();
                    @Nullable
                    Object[] values = {item.id(), one.from(), one.to(), item.reference(),
                            item.kind(),
                            item.title(), Folded.text(item.title()), item.stage(), item.owner(),
                            item.department(), item.begun(), item.begunOn(), item.parts(),
                            pin == null ? null : pin.query()};
                    for (int i = 0; i < values.length; i++) {
                        to.setObject(i + 1, values[i]);
                    }
                    to.setObject(values.length + 1, pin == null ? null : pin.position(),
                            Types.BIGINT);
                });
    }

    /** Where to look for the words of these; evidence is found by what it is evidence of. */
    void words(Collection<Item> items) {
        List<Word> words = items.stream().filter(one -> !one.isEvidence())
                .flatMap(item -> Folded.distinct(item.title()).stream()
                        .map(word -> new Word(word, item.id())))
                .distinct().toList();
        jdbc.batchUpdate("""
                merge into traced_word as old
                using (values (cast(? as varchar), cast(? as varchar))) as new (word, item_id)
                on old.word = new.word and old.item_id = new.item_id
                when not matched then insert (word, item_id) values (new.word, new.item_id)""",
                words, AT_ONCE, (to, one) -> {
                    to.setString(1, one.word());
                    to.setString(2, one.item());
                });
    }

    void clear() {
        jdbc.update("delete from traced_item");
        jdbc.update("delete from traced_word");
    }

    static Item read(ResultSet row, int number) throws SQLException {
        @Nullable
        String department = row.getString("department");
        @Nullable
        String query = row.getString("pinned_query");
        return new Item(row.getString("item_id"), row.getString("reference"),
                row.getString("title"), row.getString("stage"), row.getString("owner"),
                department, row.getLong("begun"), Objects.requireNonNull(
                        row.getObject("begun_on", LocalDate.class)),
                row.getInt("parts"),
                query == null ? null : new Pin(query, row.getLong("pinned_position")));
    }
}
