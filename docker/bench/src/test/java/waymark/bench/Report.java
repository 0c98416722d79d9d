package waymark.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What was measured, as JSON that names neither the machine nor a place on it. */
final class Report {

    private final Map<String, Object> all = new LinkedHashMap<>();

    Report(List<Measured> figures) {
        Runtime machine = Runtime.getRuntime();
        all.put("date", LocalDate.now(ZoneOffset.UTC).toString());
        all.put("cores", machine.availableProcessors());
        all.put("heapMegabytes", machine.maxMemory() >> 20);
        all.put("java", Runtime.version().toString());
        all.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        all.put("figures", figures.stream().map(Report::figure).toList());
    }

    private static Map<String, Object> figure(Measured measured) {
        List<Double> ratios = measured.ratios();
        Map<String, Object> figure = new LinkedHashMap<>();
        figure.put("figure", measured.name());
        figure.put("clients", measured.clients());
        figure.put("anchorsPerSecond", measured.anchors());
        figure.put("oursPerSecond", measured.ours());
        figure.put("ratio", Measured.median(ratios));
        figure.put("lowest", ratios.getFirst());
        figure.put("highest", ratios.getLast());
        figure.put("target", measured.target());
        figure.put("verdict", measured.verdict().name().toLowerCase(Locale.ROOT));
        return figure;
    }

    String json() {
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter()
                .writeValueAsString(all) + "\n";
    }
}
