package waymark.query.audit.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.api.audit.trace.TraceQuery.FindItems;
import waymark.api.audit.trace.TraceQuery.ItemList;
import waymark.api.audit.trace.TraceQuery.Which;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Page;
import waymark.query.page.Keyset;

/**
 * Finds things by the words of their titles and by filters, newest first. A word that few titles
 * have is looked up; words that all have are met soon on the way from the newest.
 */
@Component
class ItemSearch {

    private static final int FEW = 2_000;
    private static final int MOST_WORDS = 8;

    private final JdbcClient client;

    ItemSearch(JdbcClient client) {
        this.client = client;
    }

    /** A page of those wanted as they stood then. */
    ItemList find(FindItems query, AsOf asOf) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> where = new ArrayList<>();
        where.add("from_position <= :at and to_position > :at");
        values.put("at", asOf.position());
        filters(query.which(), where, values);
        words(query.which().words(), where, values);
        if (query.before() != null) {
            where.add("begun < :before");
            values.put("before", place(query.before()));
        }
        values.put("limit", query.limit() + 1);
        var found = client.sql("select * from traced_item where " + String.join(" and ", where)
                + " order by begun desc limit :limit").params(values)
                .query((row, number) -> new Page.Keyed<>(
                        Keyset.after(row.getLong("begun")).text(),
                        Neighbours.view(ItemStore.read(row, number))))
                .list();
        var page = Page.of(query.limit(), found);
        return new ItemList(page.rows(), page.next());
    }

    /** @throws Unacceptable when it is no place that a page named */
    private static long place(String cursor) {
        try {
            return Long.parseLong(Keyset.of(cursor, 1).values().getFirst());
        } catch (NumberFormatException strange) {
            throw new Unacceptable("from", "This is not a place in the list.",
                    "what the page before named as its next");
        }
    }

    private static void filters(Which which, List<String> where, Map<String, Object> values) {
        equal("kind", which.kind(), where, values);
        equal("stage", which.stage(), where, values);
        equal("owner", which.owner(), where, values);
        equal("department", which.department(), where, values);
        if (which.since() != null) {
            where.add("begun_on >= :since");
            values.put("since", which.since());
        }
        if (which.until() != null) {
            where.add("begun_on <= :until");
            values.put("until", which.until());
        }
    }

    private static void equal(String column, @Nullable String value, List<String> where,
            Map<String, Object> values) {
        if (value != null) {
            where.add(column + " = :" + column);
            values.put(column, value);
        }
    }

    private void words(@Nullable String text, List<String> where, Map<String, Object> values) {
        List<String> words = text == null ? List.of() : Folded.words(text);
        boolean narrowed = false;
        for (int i = 0; i < Math.min(MOST_WORDS, words.size()); i++) {
            where.add("folded like :within" + i);
            values.put("within" + i, "% " + words.get(i) + "%");
            if (!narrowed && isRare(words.get(i))) {
                narrowed = true;
                where.add("item_id in (select item_id from traced_word where word like :rare)");
                values.put("rare", words.get(i) + "%");
            }
        }
    }

    private boolean isRare(String word) {
        return client.sql("select count(*) from (select 1 from traced_word where word like :word"
                + " limit :few) counted").param("word", word + "%").param("few", FEW)
                .query(Integer.class).single() < FEW;
    }
}
