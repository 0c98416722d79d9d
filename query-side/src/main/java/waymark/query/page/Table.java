package waymark.query.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import waymark.query.page.kit.Tag;

/**
 * A table as a page shows it and as {@link waymark.query.page.export.Export} writes it: one truth
 * for both.
 *
 * @param name what it lists, in words; also the name of the exported file
 * @param columns its columns
 * @param rows its rows
 * @param next the cursor of the rows after these, or null at the end
 */
public record Table(String name, List<Column> columns, List<Row> rows, @Nullable String next) {

    /**
     * A column.
     *
     * @param key its name in the address and in exports
     * @param title its name for a reader, with the unit
     * @param figures whether it holds figures, which stand to the right
     * @param sortable whether the server can order by it
     */
    public record Column(String key, String title, boolean figures, boolean sortable) {

        /** A column of words. */
        public static Column text(String key, String title) {
            return new Column(key, title, false, false);
        }

        /** A column of figures. */
        public static Column figure(String key, String title) {
            return new Column(key, title, true, false);
        }

        /** The same, by which the server can order. */
        public Column ordered() {
            return new Column(key, title, figures, true);
        }
    }

    /**
     * One place in a row.
     *
     * @param exact the exact value, which is what exports carry
     * @param said how a page says it
     * @param href where it leads, else null
     * @param tags how it stands
     */
    public record Cell(
            @Nullable Object exact, String said, @Nullable String href, List<Tag> tags) {

        /** Words, or whatever says itself. */
        public static Cell of(@Nullable Object value) {
            return new Cell(value, value == null ? "" : value.toString(), null, List.of());
        }

        /** Words that lead somewhere. */
        public static Cell link(String words, String href) {
            return new Cell(words, words, href, List.of());
        }

        /** An exact value and how a page says it. */
        public static Cell said(@Nullable Object exact, String said) {
            return new Cell(exact, said, null, List.of());
        }

        /** How something stands. */
        public static Cell tag(Tag... tags) {
            List<String> words = List.of(tags).stream().map(Tag::word).toList();
            return new Cell(String.join(", ", words), "", null, List.of(tags));
        }

        /** Figures are compared and added by whoever opens the export, so they stay bare. */
        public boolean isFigure() {
            return exact instanceof BigDecimal || exact instanceof Integer
                    || exact instanceof Long;
        }
    }

    /** A row, one cell a column. */
    public record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** A row of these cells. */
        public static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }
    }

    public Table {
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + name + " has "
                        + row.cells().size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    /** Its name in plain letters, for addresses and files. */
    public String key() {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** Where the link of a column's head leads: this order, or its reverse when it stands. */
    public String order(Column column, Address here) {
        boolean standing = column.key().equals(here.first("sort"));
        return here.with("sort", standing ? "-" + column.key() : column.key());
    }

    /** The word for {@code aria-sort}, or null when the table is not in this order. */
    public @Nullable String ordered(Column column, Address here) {
        String sort = here.first("sort");
        if (column.key().equals(sort)) {
            return "ascending";
        }
        return ("-" + column.key()).equals(sort) ? "descending" : null;
    }

    /** The rows as one map a row, in the order of the columns. */
    public List<Map<String, Object>> values() {
        var all = new ArrayList<Map<String, Object>>();
        for (Row row : rows) {
            var one = new java.util.LinkedHashMap<String, Object>();
            for (int i = 0; i < columns.size(); i++) {
                Object exact = row.cells().get(i).exact();
                if (exact != null) {
                    one.put(columns.get(i).key(), exact);
                }
            }
            all.add(one);
        }
        return all;
    }
}
