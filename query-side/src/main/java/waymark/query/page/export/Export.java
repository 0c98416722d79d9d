package waymark.query.page.export;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.query.page.Table;

/** Writes any {@link Table} as a file: exact values, in the order shown. */
public final class Export {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String LINE_END = "\r\n";

    /**
     * The answer that hands the table over as a file.
     *
     * @param format {@code csv}, {@code csv-bom} (for spreadsheets that guess the letters) or
     *     {@code json}
     */
    public static ResponseEntity<byte[]> answer(Table table, String format) {
        return switch (format) {
            case "csv" -> file(table, ".csv", CSV, csv(table));
            case "csv-bom" -> file(table, ".csv", CSV, BYTE_ORDER_MARK + csv(table));
            case "json" -> file(table, ".json", MediaType.APPLICATION_JSON, json(table));
            default -> throw new Unacceptable("format", "There is no export in this format.",
                    "csv, csv-bom or json");
        };
    }

    /** As RFC 4180 has it; no cell can be taken for a formula. */
    public static String csv(Table table) {
        String head = line(table.columns().stream().map(Table.Column::title)
                .map(Export::guarded).toList());
        return head + lines(table);
    }

    /** The rows alone, without the head. */
    static String lines(Table table) {
        return table.rows().stream()
                .map(row -> line(row.cells().stream().map(Export::plain).toList()))
                .collect(Collectors.joining());
    }

    /** As a list of objects, one a row, under the keys of the columns. */
    public static String json(Table table) {
        return JSON.writeValueAsString(table.values().stream().map(row -> row.entrySet().stream()
                .collect(Collectors.toMap(java.util.Map.Entry::getKey, e -> bare(e.getValue()),
                        (a, _) -> a, java.util.LinkedHashMap::new)))
                .toList());
    }

    private static Object bare(Object exact) {
        boolean itself = exact instanceof BigDecimal || exact instanceof Integer
                || exact instanceof Long || exact instanceof Boolean;
        return itself ? exact : exact.toString();
    }

    private static String plain(Table.Cell cell) {
        Object exact = cell.exact();
        if (exact == null) {
            return "";
        }
        if (exact instanceof BigDecimal figure) {
            return figure.toPlainString();
        }
        return cell.isFigure() ? exact.toString() : guarded(exact.toString());
    }

    /** A spreadsheet runs what begins like a formula; an apostrophe keeps it text. */
    private static String guarded(String text) {
        return !text.isEmpty() && "=+-@\t\r\n\u2212".indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : text;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Export::quoted).collect(Collectors.joining(",")) + LINE_END;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private static ResponseEntity<byte[]> file(
            Table table, String ending, MediaType type, String content) {
        String name = table.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name + ending).build().toString())
                .body(content.getBytes(StandardCharsets.UTF_8));
    }

    private Export() {}
}
