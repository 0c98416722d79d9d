package waymark.command.listen.feedback.reading.file.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.FeedbackRefusal;
import waymark.command.listen.feedback.reading.file.AnswerFile;
import waymark.command.listen.feedback.reading.file.Table;
import waymark.command.listen.feedback.reading.file.text.Counted;
import waymark.command.listen.feedback.reading.file.text.Letters;

/**
 * A file of JSON objects, one a line or all in one array; its columns are all names that any of
 * them has, in the order in which they first appear.
 */
public record JsonLinesFile(Path path, Letters letters, List<String> columns)
        implements
            AnswerFile {

    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32).maxStringLength(Chunks.LONGEST)
                    .maxNumberLength(100).build())
            .build()).build();

    /**
     * Reads the file once for its names.
     *
     * @throws Refused when it holds something else than objects, or more names than columns fit
     */
    public static JsonLinesFile of(Path path, Letters letters) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        boolean any = false;
        var unnamed = new JsonLinesFile(path, letters, List.of());
        try (JsonRows rows = unnamed.rows()) {
            for (Iterator<JsonRows.One> all = rows.objects(); all.hasNext();) {
                JsonNode object = all.next().object();
                if (object != null) {
                    names.addAll(cells(object, names).keySet());
                    any = true;
                } else if (!any) {
                    throw new Refused(FeedbackRefusal.NOT_JSON_LINES);
                }
            }
        }
        if (names.isEmpty()) {
            throw new Refused(FeedbackRefusal.NO_ROWS);
        }
        return new JsonLinesFile(path, letters, List.copyOf(names));
    }

    private static Map<String, String> cells(JsonNode object, Set<String> names) {
        Map<String, String> cells = Flat.of(object);
        if (names.size() + cells.size() > 2 * MOST_COLUMNS || names.size() > MOST_COLUMNS) {
            throw new Refused(FeedbackRefusal.TOO_WIDE);
        }
        return cells;
    }

    @Override
    public String form() {
        return letters.words().isEmpty() ? "JSON lines" : "JSON lines, in " + letters.words();
    }

    @Override
    public Table open() throws IOException {
        return rows();
    }

    private JsonRows rows() throws IOException {
        Counted bytes = new Counted(Files.newInputStream(path));
        return new JsonRows(columns, bytes, new BufferedReader(letters.reader(bytes)));
    }
}
