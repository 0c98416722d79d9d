package waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import waymark.bench.measure.Measured;

/**
 * What was measured, as JSON that names neither the machine nor a place on it. Figures that were
 * not measured again keep what they were.
 */
final class Report {

    private static final Path FILE = Path.of("docker", "bench", "figures.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Map<String, Object>> figures = new LinkedHashMap<>();

    Report() throws IOException {
        if (Files.exists(FILE)) {
            JSON.readValue(Files.readString(FILE),
                    new TypeReference<List<Map<String, Object>>>() {})
                    .forEach(figure -> figures.put(key(figure), figure));
        }
    }

    /** Keeps these beside the others, in the file too. */
    void keep(List<Measured> measured) throws IOException {
        measured.stream().filter(one -> !one.ours().isEmpty()).map(Report::figure)
                .forEach(figure -> figures.put(key(figure), figure));
        Files.writeString(FILE, JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(figures.values()) + "\n");
    }

    private static String key(Map<String, Object> figure) {
        return figure.get("figure") + " " + figure.get("clients");
    }

    private static Map<String, Object> figure(Measured measured) {
        List<Double> values = measured.values();
        Map<String, Object> figure = new LinkedHashMap<>();
        figure.put("figure", measured.name());
        figure.put("clients", measured.clients());
        figure.put("unit", measured.target().unit());
        figure.put("anchor", rounded(measured.anchors()));
        figure.put("ours", rounded(measured.ours()));
        figure.put("median", rounded(Measured.median(values)));
        figure.put("lowest", rounded(values.getFirst()));
        figure.put("highest", rounded(values.getLast()));
        figure.put("target", measured.target().toString());
        figure.put("verdict", measured.verdict().name().toLowerCase(Locale.ROOT));
        figure.put("date", LocalDate.now(ZoneOffset.UTC).toString());
        figure.put("machine", machine());
        return figure;
    }

    private static String machine() {
        Runtime machine = Runtime.getRuntime();
        return machine.availableProcessors() + " cores, " + System.getProperty("os.arch")
                + ", Java " + Runtime.version().feature();
    }

    private static List<Double> rounded(List<Double> values) {
        return values.stream().map(Report::rounded).toList();
    }

    private static double rounded(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }
}
