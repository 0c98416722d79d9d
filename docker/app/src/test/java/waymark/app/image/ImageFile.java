package waymark.app.image;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Dockerfile by its lines. */
record ImageFile(String text) {

    private static final List<String> LAYERS = List.of("dependencies", "spring-boot-loader",
            "snapshot-dependencies", "application");
    private static final Pattern DESTINATION = Pattern.compile(
            "extract --layers --destination (\\S+)");

    /** What would make an image that does not run, or runs as it should not. */
    List<String> breaches() {
        List<String> wrong = new ArrayList<>();
        lines("FROM (\\S+).*").filter(image -> !image.matches("[a-z/-]+:\\d[\\w.-]*"))
                .forEach(image -> wrong.add("no version of its own: " + image));
        List<String> users = lines("USER (\\S+)").toList();
        if (users.isEmpty() || users.getLast().matches("root|0")) {
            wrong.add("it runs as root");
        }
        String to = one(DESTINATION);
        if (to.isEmpty() || to.equals(".")) {
            wrong.add("the tool extracts into an empty folder only, not into: " + to);
        }
        for (String layer : LAYERS) {
            if (!text.contains("COPY --from=unpacked /unpacked/" + to + "/" + layer + "/ ./\n")) {
                wrong.add("a layer is left behind: " + layer);
            }
        }
        wrong.addAll(startedWrongly());
        if (!volumes().contains(one(Pattern.compile("WORKDIR (/waymark)\n")) + "/data")) {
            wrong.add("the data has no volume");
        }
        return wrong;
    }

    private List<String> startedWrongly() {
        List<String> wrong = new ArrayList<>();
        if (!text.matches("(?s).*\nENTRYPOINT \\[[^\n]*\"-jar\", \"" + jar() + "\"]\n")) {
            wrong.add("it does not begin with the jar that was unpacked");
        }
        if (!text.contains(" -XX:AOTCacheOutput=" + cache() + " ") || cache().isEmpty()) {
            wrong.add("it starts with a cache that nobody made");
        }
        if (!text.contains(" -XX:AOTCacheOutput=" + cache() + " " + collector() + " ")) {
            wrong.add("the cache is made for another collector");
        }
        if (text.indexOf("-XX:AOTCacheOutput") < text.lastIndexOf("COPY --from")) {
            wrong.add("the cache is made before all jars lie in their place");
        }
        return wrong;
    }

    private String jar() {
        return one(Pattern.compile("COPY \\S+ (\\S+\\.jar)\n"));
    }

    private String cache() {
        return one(Pattern.compile("ENTRYPOINT .*\"-XX:AOTCache=([^\"]+)\""));
    }

    private String collector() {
        return one(Pattern.compile("ENTRYPOINT .*\"(-XX:\\+Use\\w+GC)\""));
    }

    /** The port it answers at. */
    String port() {
        return one(Pattern.compile("\nEXPOSE (\\d+)\n"));
    }

    /** The port at which it is asked whether it is well. */
    String healthPort() {
        return one(Pattern.compile("/dev/tcp/127\\.0\\.0\\.1/(\\d+) "));
    }

    /** Where it says whether it is well. */
    String healthPath() {
        return one(Pattern.compile("GET (\\S+) HTTP"));
    }

    List<String> volumes() {
        return lines("VOLUME (\\S+)").toList();
    }

    private Stream<String> lines(String form) {
        return Pattern.compile("^" + form + "$", Pattern.MULTILINE).matcher(text).results()
                .map((MatchResult found) -> found.group(1));
    }

    private String one(Pattern form) {
        return form.matcher(text).results().map((MatchResult found) -> found.group(1))
                .findFirst().orElse("");
    }
}
