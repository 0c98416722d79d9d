package waymark.app.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.api.kernel.Command;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.kernel.refusal.Refusal;
import waymark.app.door.problem.HttpRefusal;

/** Writes the words down as a page, one section a subject. */
final class Catalogue {

    private static final String HEAD = """
            # Messages

            Written by `CatalogueTest` from the types and approved: what changes here changes what
            programs around Waymark see. `mvn test -Dtest=CatalogueTest -Dwaymark.approve=true`
            approves it.

            A command is a *creation*, a *change* (it names the version it was made against) or an
            *addition* (it stands beside what is there). A refusal is answered as
            `application/problem+json` with its rule, code, field, sentence and what is accepted.
            """;

    static String of(Map<String, Words> subjects) {
        return HEAD + subjects.entrySet().stream()
                .map(one -> section(one.getKey(), one.getValue()))
                .collect(Collectors.joining()) + door();
    }

    private static String section(String subject, Words words) {
        String stage = subject.replaceAll("\\..*", "");
        String name = stage.equals("kernel") || stage.equals(subject)
                ? "all subjects"
                : stage + ": " + subject.substring(stage.length() + 1).replace('.', ' ');
        return "\n## " + name + "\n"
                + table("command | who may | kind | carries", words.commands().stream()
                        .map(Catalogue::command))
                + table("event | revision | carries", words.events().stream()
                        .map(Catalogue::event))
                + table("refusal | rule | status | field | sentence | accepted",
                        words.refusals().stream().map(Catalogue::refusal));
    }

    private static String door() {
        return "\n## the door\n" + table("refusal | status | sentence | accepted",
                Arrays.stream(HttpRefusal.values()).map(one -> row("`" + one.name() + "`",
                        String.valueOf(one.status()), one.sentence(), one.accepted())));
    }

    private static String command(Class<?> command) {
        return row("`" + command.getSimpleName() + "`", who(command), kind(command),
                parts(command));
    }

    private static String event(Class<?> event) {
        Named named = Objects.requireNonNull(event.getAnnotation(Named.class));
        return row("`" + named.value() + "`", String.valueOf(named.revision()), parts(event));
    }

    private static String refusal(Refusal refusal) {
        return row("`" + refusal.name() + "`", refusal.rule(),
                String.valueOf(refusal.kind().status()),
                refusal.field().isEmpty() ? "" : "`" + refusal.field() + "`",
                refusal.sentence(), refusal.accepted());
    }

    private static String who(Class<?> command) {
        WhoMay mark = Objects.requireNonNull(command.getAnnotation(WhoMay.class));
        return mark.value().length == 0
                ? "signed in"
                : Arrays.stream(mark.value()).map(Enum::name).sorted()
                        .collect(Collectors.joining(" "));
    }

    private static String kind(Class<?> command) {
        if (Command.Creation.class.isAssignableFrom(command)) {
            return "creation";
        }
        return Command.Change.class.isAssignableFrom(command) ? "change" : "addition";
    }

    private static String parts(Class<?> message) {
        return Arrays.stream(message.getRecordComponents()).map(part -> part.getName())
                .collect(Collectors.joining(", "));
    }

    private static String table(String head, Stream<String> rows) {
        List<String> all = rows.toList();
        return all.isEmpty()
                ? ""
                : "\n| " + head + " |\n|" + "---|".repeat(head.split("\\|").length) + "\n"
                        + String.join("", all);
    }

    private static String row(String... cells) {
        return Arrays.stream(cells).map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private Catalogue() {}
}
