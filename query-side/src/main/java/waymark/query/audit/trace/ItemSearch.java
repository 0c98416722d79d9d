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
        parts(query.which(), where);
        words(query.which().words(), where, values);
        if (query.before() != null) {
            place(query.before(), where, values);
        }
        values.put("limit", query.limit() + 1);
        var found = client.sql("select * from traced_item where " + String.join(" and ", where)
                + " order by begun desc, item_id desc limit :limit").params(values)
                .query((row, number) -> new Page.Keyed<>(
                        Keyset.after(row.getLong("begun"), row.getString("item_id")).text(),
                        Neighbours.view(ItemStore.read(row, number))))
                .list();
        var page = Page.of(query.limit(), found);
        return new ItemList(page.rows(), page.next());
    }

    /** @throws Unacceptable when it is no place that a page named */
    private static void place(String cursor, List<String> where, Map<String, Object> values) {
        Keyset last = Keyset.of(cursor, 2);
        try {
            values.put("before", Long.parseLong(last.values().getFirst()));
        } catch (NumberFormatException strange) {
            throw new Unacceptable("from", "This is not a place in the list.",
                    "what the page before named as its next");
        }
        values.put("last", last.values().getLast());
        where.add("(begun < :before or (begun = :before and item_id < :last))");
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

    /** Parts show where they are asked for; evidence, by its words, would drown the rest. */
    private static void parts(Which which, List<String> where) {
        if (which.kind() == null) {
            where.add(which.words() == null
                    ? "kind not in ('evidence', 'touchpoint', 'cause', 'decision')"
                    : "kind <> 'evidence'");
        }
    }

    private void words(@Nullable String text, List<String> where, Map<String, Object> values) {
        List<String> words = text == null ? List.of() : Folded.words(text);
        List<String> few = words.stream().limit(MOST_WORDS).toList();
        for (int i = 0; i < few.size(); i++) {
            where.add("folded like :within" + i);
            values.put("within" + i, "% " + few.get(i) + "%");
        }
        few.stream().map(word -> Map.entry(word, counted(word)))
                .filter(one -> one.getValue() < FEW).min(Map.Entry.comparingByValue())
                .ifPresent(rarest -> {
                    where.add("item_id = any(:having)");
                    values.put("having", having(rarest.getKey()));
                });
    }

    private int counted(String word) {
        return client.sql("select count(*) from (select 1 from traced_word where word like :word"
                + " limit :few) counted").param("word", word + "%").param("few", FEW)
                .query(Integer.class).single();
    }

    /** The things that have a rare word; read first, for no plan guesses how rare it is. */
    private String[] having(String word) {
        return client.sql("select distinct item_id from traced_word where word like :word"
                + " limit :few").param("word", word + "%").param("few", FEW)
                .query(String.class).list().toArray(String[]::new);
    }
}
