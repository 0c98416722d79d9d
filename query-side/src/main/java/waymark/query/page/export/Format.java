package waymark.query.page.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.query.page.Table;

/** What a table can be taken away as. */
public enum Format {

    /** As RFC 4180 has it. */
    CSV("csv", new MediaType("text", "csv", StandardCharsets.UTF_8)),

    /** The same with a byte order mark, for spreadsheets that guess the letters. */
    CSV_BOM("csv", new MediaType("text", "csv", StandardCharsets.UTF_8)),

    /** A workbook of Office Open XML, with figures and days as such. */
    XLSX("xlsx", MediaType.parseMediaType(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")),

    /** A list of objects, one a row. */
    JSON("json", MediaType.APPLICATION_JSON);

    private final String ending;
    private final MediaType type;

    Format(String ending, MediaType type) {
        this.ending = ending;
        this.type = type;
    }

    /**
     * The format of this name, as it stands in an address.
     *
     * @throws Unacceptable when there is none
     */
    public static Format of(String name) {
        return Arrays.stream(values()).filter(one -> one.word().equals(name)).findFirst()
                .orElseThrow(() -> new Unacceptable("format", "There is no export in this format.",
                        "csv, csv-bom, xlsx or json"));
    }

    /** Its name in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The headers of an answer that carries this table, under a name of plain letters. */
    HttpHeaders headers(Table table) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(type);
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(table.key() + "." + ending).build());
        return headers;
    }

    /** Begins a file that holds tables with these columns. */
    TableFile begin(Table first, OutputStream to) throws IOException {
        return switch (this) {
            case CSV -> new CsvFile(first, to, "");
            case CSV_BOM -> new CsvFile(first, to, "\ufeff");
            case XLSX -> new SheetFile(first, to);
            case JSON -> new JsonFile(to);
        };
    }
}
