package waymark.query.audit.trace;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.api.audit.trace.TraceQuery.ItemView;
import waymark.api.audit.trace.TraceQuery.Link;
import waymark.query.audit.trace.link.InsightTies;
import waymark.query.audit.trace.thing.Item;
import waymark.query.kernel.AsOf;

/** Reads things and what they are linked with, as of any position. */
@Component
class Neighbours {

    /** Who has more neighbours on one side is said to have this many. */
    static final int COUNTED = 200;

    private static final String HELD = " from_position <= :at and to_position > :at";

    private final JdbcClient client;

    Neighbours(JdbcClient client) {
        this.client = client;
    }

    /** The links by which a thing came about, or those to what came of it; newest first. */
    List<Link> of(String id, boolean back, AsOf asOf) {
        String near = back ? "target" : "source";
        String far = back ? "source" : "target";
        Map<String, Link> links = new LinkedHashMap<>();
        client.sql("select source, target, word from traced_link where " + near + " = :id and"
                + HELD + " order by " + near + " desc, " + far + " desc limit :limit")
                .param("id", id).param("at", asOf.position()).param("limit", COUNTED)
                .query(row -> {
                    Link link = new Link(row.getString(1), row.getString(2), row.getString(3));
                    links.putIfAbsent(back ? link.from() : link.to(), link);
                });
        return List.copyOf(links.values());
    }

    /** The mergers that lead on from an insight, or to it: both are the same (INS-4). */
    List<Link> same(String id, boolean back, AsOf asOf) {
        return client.sql("select source, target, word from traced_link where "
                + (back ? "target" : "source") + " = :id and word = :same and" + HELD
                + " order by source desc, target desc limit :limit")
                .param("id", id).param("same", InsightTies.WENT_ON_AS)
                .param("at", asOf.position()).param("limit", COUNTED)
                .query((row, at) -> new Link(row.getString(1), row.getString(2),
                        row.getString(3)))
                .list();
    }

    /** One thing as it stood then, by its id or its short reference. */
    Optional<ItemView> item(String named, AsOf asOf) {
        String column = named.indexOf('/') < 0 ? "reference" : "item_id";
        return client.sql("select * from traced_item where " + column + " = :named and" + HELD)
                .param("named", named).param("at", asOf.position())
                .query(ItemStore::read).optional().map(Neighbours::view);
    }

    /** These things as they stood then, by id. */
    Map<String, ItemView> items(Collection<String> ids, AsOf asOf) {
        Map<String, ItemView> found = new LinkedHashMap<>();
        client.sql("select * from traced_item where item_id in (:ids) and" + HELD)
                .param("ids", ids).param("at", asOf.position())
                .query(row -> {
                    ItemView view = view(ItemStore.read(row, 0));
                    found.put(view.id(), view);
                });
        return found;
    }

    static ItemView view(Item item) {
        return new ItemView(item.id(), item.reference(), item.kind(), item.title(), item.stage(),
                item.owner(), item.department(), item.begunOn(), item.pinned());
    }
}
