package waymark.command.understand.journey.door;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.understand.journey.Frame.Kind;
import waymark.api.understand.journey.map.JourneyMap;
import waymark.api.understand.journey.map.Stage;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.command.understand.file.Lines;
import waymark.command.understand.file.Lines.Line;

/**
 * A journey from a table with a touchpoint a line: {@code stage} and {@code touchpoint}, and as
 * many of the other columns as there are. A stage without a touchpoint is a line too.
 */
final class JourneyTable {

    /** The journey, called as its first line says, or else as its file. */
    static JourneyBody of(Lines lines, @Nullable String file) {
        Map<String, List<Touchpoint>> stages = new LinkedHashMap<>();
        for (Line line : lines.having("stage", "touchpoint").lines()) {
            List<Touchpoint> here = stages.computeIfAbsent(line.at("stage"),
                    _ -> new ArrayList<>());
            if (!line.at("touchpoint").isEmpty()) {
                here.add(TouchpointLine.of(line, (int) line.number() - 1));
            }
        }
        List<Stage> drawn = new ArrayList<>();
        int number = 1;
        for (Map.Entry<String, List<Touchpoint>> stage : stages.entrySet()) {
            drawn.add(new Stage(number++, stage.getKey(), stage.getValue()));
        }
        Line first = lines.lines().getFirst();
        String asIs = first.at("as-is");
        return new JourneyBody(title(first, file), kind(first), null,
                asIs.isEmpty() ? null : asIs, null, null, null, new JourneyMap(drawn));
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
