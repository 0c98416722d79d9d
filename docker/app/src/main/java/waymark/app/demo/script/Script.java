package waymark.app.demo.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * All storylines. Each file has chapters; a chapter is played in all files before the next one, so
 * that the programme goes forward as a whole and not one storyline after the other.
 */
public final class Script {

    private final Map<String, Map<String, List<Step>>> files = new LinkedHashMap<>();

    /** Reads these files of the folder {@code demo} on the class path. */
    public static Script read(List<String> names) {
        Script script = new Script();
        names.forEach(name -> script.files.put(name, chapters(name)));
        return script;
    }

    /** The steps of a chapter, file by file. */
    public List<Step> chapter(String chapter) {
        return files.values().stream()
                .flatMap(file -> file.getOrDefault(chapter, List.of()).stream()).toList();
    }

    /** How many steps there are in all. */
    public long size() {
        return files.values().stream().flatMap(file -> file.values().stream())
                .mapToLong(List::size).sum();
    }

    private static Map<String, List<Step>> chapters(String name) {
        Map<String, List<Step>> chapters = new LinkedHashMap<>();
        for (Map.Entry<?, ?> chapter : load(name).entrySet()) {
            String where = name + ", " + chapter.getKey();
            List<Step> steps = new ArrayList<>();
            if (chapter.getValue() instanceof List<?> lines) {
                lines.forEach(line -> steps.add(Step.of(where, line)));
            }
            chapters.put(String.valueOf(chapter.getKey()), steps);
        }
        return chapters;
    }

    private static Map<?, ?> load(String name) {
        String file = "/demo/" + name + ".yaml";
        try (InputStream text = Script.class.getResourceAsStream(file)) {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            if (read instanceof Map<?, ?> chapters) {
                return chapters;
            }
            throw new IllegalStateException(file + " has no chapters");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Script() {}
}
