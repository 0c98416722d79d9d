package waymark.query.page.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import waymark.query.page.Table;

/** A list of objects, one a row, under the keys of the columns; what is not there is left out. */
final class JsonFile implements TableFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Writer to;
    private String before = "[";

    JsonFile(OutputStream to) {
        this.to = new OutputStreamWriter(to, StandardCharsets.UTF_8);
    }

    @Override
    public void rows(Table page) throws IOException {
        for (Map<String, Object> row : page.values()) {
            Map<String, Object> bare = new LinkedHashMap<>();
            row.forEach((key, exact) -> bare.put(key, bare(exact)));
            to.write(before + JSON.writeValueAsString(bare));
            before = ",";
        }
    }

    @Override
    public void close() throws IOException {
        to.write(before.equals("[") ? "[]" : "]");
        to.flush();
    }

    private static Object bare(Object exact) {
        boolean itself = exact instanceof BigDecimal || exact instanceof Integer
                || exact instanceof Long || exact instanceof Boolean;
        return itself ? exact : exact.toString();
    }
}
