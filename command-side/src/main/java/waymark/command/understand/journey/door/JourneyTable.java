package waymark.command.understand.journey.door;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.understand.journey.Frame.Kind;
import waymark.api.understand.journey.map.Blueprint;
import waymark.api.understand.journey.map.Detail;
import waymark.api.understand.journey.map.Detail.Pain;
import waymark.api.understand.journey.map.Emotion;
import waymark.api.understand.journey.map.JourneyMap;
import waymark.api.understand.journey.map.Stage;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.api.understand.journey.map.Words;
import waymark.command.understand.file.Lines;
import waymark.command.understand.file.Lines.Line;

/**
 * A journey from a table with a touchpoint a line: {@code stage} and {@code touchpoint}, and as
 * many of the other columns as there are. What customers feel is believed: no table shows it.
 */
final class JourneyTable {

    /** The journey, called as its file. */
    static JourneyBody of(Lines lines, @Nullable String file) {
        Map<String, List<Touchpoint>> stages = new LinkedHashMap<>();
        for (Line line : lines.having("stage", "touchpoint").lines()) {
            List<Touchpoint> here = stages.computeIfAbsent(line.at("stage"),
                    _ -> new ArrayList<>());
            if (!line.at("touchpoint").isEmpty()) {
                here.add(touchpoint(line, (int) line.number() - 1));
            }
        }
        List<Stage> drawn = new ArrayList<>();
        int number = 1;
        for (Map.Entry<String, List<Touchpoint>> stage : stages.entrySet()) {
            drawn.add(new Stage(number++, stage.getKey(), stage.getValue()));
        }
        String title = Objects.requireNonNullElse(file, "").replaceAll("\\.[A-Za-z]+$", "");
        return new JourneyBody(title.isBlank() ? "A journey" : title, Kind.AS_IS, null, null,
                null, null, null, new JourneyMap(drawn));
    }

    private static Touchpoint touchpoint(Line line, int number) {
        List<Pain> pains = line.parts("pains").stream().map(pain -> new Pain(
                pain.replaceAll("\\s*\\(\\d\\)$", ""),
                pain.matches(".*\\([1-5]\\)") ? pain.charAt(pain.length() - 2) - '0' : 3,
                null)).toList();
        return new Touchpoint(number,
                new Words(line.at("touchpoint"), line.at("channel"), line.at("action"),
                        line.at("expectation")),
                new Detail(line.at("moment of truth").equalsIgnoreCase("yes"), pains,
                        line.parts("heard as"), line.parts("metrics")),
                new Blueprint(line.at("front stage"), line.at("back stage"), line.at("support"),
                        null),
                new Emotion(level(line), null));
    }

    private static int level(Line line) {
        String told = line.at("emotion").replace('\u2212', '-').replace("+", "");
        if (!told.matches("|-?[0-3]")) {
            throw new Unacceptable("file", "Line " + line.number() + ": \"" + told
                    + "\" is no emotion.", "a whole number from -3 to 3");
        }
        return told.isEmpty() ? 0 : Integer.parseInt(told);
    }

    private JourneyTable() {}
}
