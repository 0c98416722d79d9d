package waymark.command.understand.journey.door;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.understand.journey.Frame.Kind;
import waymark.api.understand.journey.map.JourneyMap;
import waymark.api.understand.journey.map.Stage;
import waymark.command.understand.file.Lines;
import waymark.command.understand.file.Lines.Line;

/**
 * A journey from a table with a touchpoint a line: {@code stage} and {@code touchpoint}, and as
 * many of the other columns as there are. A stage without a touchpoint is a line too. Numbers of
 * stages and touchpoints stay, so that what comes in again can be compared with what it was.
 */
final class JourneyTable {

    /** The journey, called as its first line says, or else as its file. */
    static JourneyBody of(Lines lines, @Nullable String file) {
        JourneyMap drawn = map(lines.having("stage", "touchpoint").lines());
        Line first = lines.lines().getFirst();
        String asIs = first.at("as-is");
        return new JourneyBody(title(first, file), kind(first), null,
                asIs.isEmpty() ? null : asIs, null, null, null, drawn);
    }

    private static JourneyMap map(List<Line> lines) {
        Numbers stages = Numbers.of(lines, "stage number");
        Numbers touchpoints = Numbers.of(lines, "number");
        Map<String, Stage> drawn = new LinkedHashMap<>();
        for (Line line : lines) {
            String own = line.at("stage number") + " " + line.at("stage");
            Stage stage = drawn.get(own);
            if (stage == null) {
                stage = new Stage(stages.of(line), line.at("stage"), List.of());
            }
            drawn.put(own, line.at("touchpoint").isEmpty()
                    ? stage
                    : stage.holding(Stream.concat(stage.touchpoints().stream(), Stream.of(
                            TouchpointLine.of(line, touchpoints.of(line)))).toList()));
        }
        return new JourneyMap(List.copyOf(drawn.values()));
    }

    private static String title(Line first, @Nullable String file) {
        String named = Objects.requireNonNullElse(file, "").replaceAll("\\.[A-Za-z]+$", "");
        String title = first.at("journey").isEmpty() ? named : first.at("journey");
        return title.isBlank() ? "A journey" : title;
    }

    private static Kind kind(Line first) {
        String shows = first.at("shows").toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
        return switch (shows) {
            case "", "AS_IS" -> Kind.AS_IS;
            case "TO_BE" -> Kind.TO_BE;
            default -> throw new Unacceptable("file",
                    "\"" + shows + "\" is nothing that a journey shows.", "AS_IS or TO_BE");
        };
    }

    private JourneyTable() {}
}
