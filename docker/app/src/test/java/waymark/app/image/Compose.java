package waymark.app.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.yaml.snakeyaml.Yaml;

/** The services of the compose file. */
record Compose(Map<String, Object> root) {

    static Compose of(String text) {
        Map<String, Object> root = new Yaml().load(text);
        return new Compose(root);
    }

    /** What would open a door, lose data or let anybody in. */
    List<String> breaches() {
        List<String> wrong = new ArrayList<>();
        if (!String.valueOf(postgres().get("image")).matches("postgres:\\d[\\w.-]*")) {
            wrong.add("no version of its own: " + postgres().get("image"));
        }
        if (postgres().containsKey("ports")) {
            wrong.add("the database is published");
        }
        for (String service : map(root, "services").keySet()) {
            published(service, wrong);
        }
        environment(postgres()).forEach((name, value) -> {
            if (name.endsWith("PASSWORD") && !value.matches("\\$\\{\\w+:\\?.+}")) {
                wrong.add("not asked for: " + name);
            }
        });
        unmounted(wrong);
        return wrong;
    }

    private void published(String service, List<String> wrong) {
        Map<String, Object> one = map(map(root, "services"), service);
        for (Object port : one.containsKey("ports") ? list(one, "ports") : List.of()) {
            if (!String.valueOf(port).startsWith("127.0.0.1:")) {
                wrong.add("published beyond this machine: " + port);
            }
        }
    }

    private void unmounted(List<String> wrong) {
        for (Map<String, Object> program : programs()) {
            if (mounted(program, "/waymark/data").isEmpty()) {
                wrong.add("the keys have no volume");
            }
        }
        if (mounted(postgres(), "/var/lib/postgresql").isEmpty()) {
            wrong.add("the record has no volume");
        }
        if (mounted(postgres(), "/docker-entrypoint-initdb.d/roles.sh:ro").isEmpty()) {
            wrong.add("nobody makes the role of the program");
        }
    }

    /** What is built from the image, whichever side it plays. */
    List<Map<String, Object>> programs() {
        Map<String, Object> services = map(root, "services");
        return services.keySet().stream().map(name -> map(services, name))
                .filter(service -> service.containsKey("build")).toList();
    }

    Map<String, Object> waymark() {
        return map(map(root, "services"), "waymark");
    }

    Map<String, Object> postgres() {
        return map(map(root, "services"), "postgres");
    }

    static Map<String, String> environment(Map<String, Object> service) {
        Map<String, String> all = new TreeMap<>();
        map(service, "environment").forEach((name, value) -> all.put(name, String.valueOf(value)));
        return all;
    }

    static List<Object> list(Map<String, Object> of, String name) {
        return new ArrayList<>((List<?>) Objects.requireNonNull(of.get(name), name));
    }

    private static List<Object> mounted(Map<String, Object> service, String at) {
        return list(service, "volumes").stream()
                .filter(volume -> String.valueOf(volume).endsWith(":" + at)).toList();
    }

    @SuppressWarnings("unchecked") // The keys of a compose file are texts.
    private static Map<String, Object> map(Map<String, Object> of, String name) {
        return (Map<String, Object>) Objects.requireNonNull(of.get(name), name);
    }
}
