package waymark.command.understand.journey.door;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.journey.map.Blueprint;
import waymark.api.understand.journey.map.Detail;
import waymark.api.understand.journey.map.Detail.Pain;
import waymark.api.understand.journey.map.Emotion;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.api.understand.journey.map.Words;
import waymark.command.understand.file.Lines.Line;

/** A touchpoint from a line of a table. Its owner belongs to the programme and is not read. */
final class TouchpointLine {

    /** A lost day (5) PRB-3. */
    private static final Pattern PAIN = Pattern.compile(
            "(.*?)\\s*\\(([1-5])\\)(?:\\s+([^\\s()]+))?", Pattern.DOTALL);
    private static final int USUAL = 3;

    static Touchpoint of(Line line, int number) {
        return new Touchpoint(number,
                new Words(line.at("touchpoint"), line.at("channel"), line.at("action"),
                        line.at("expectation")),
                new Detail(line.at("moment of truth").equalsIgnoreCase("yes"),
                        line.parts("pains").stream().map(TouchpointLine::pain).toList(),
                        line.parts("heard as"), line.parts("metrics")),
                new Blueprint(line.at("front stage"), line.at("back stage"), line.at("support"),
                        null),
                new Emotion(level(line), evidence(line)));
    }

    private static Pain pain(String written) {
        Matcher weighed = PAIN.matcher(written);
        return weighed.matches()
                ? new Pain(weighed.group(1), Integer.parseInt(weighed.group(2)), weighed.group(3))
                : new Pain(written, USUAL, null);
    }

    private static int level(Line line) {
        String told = line.at("emotion").replace('\u2212', '-').replace("+", "");
        if (!told.matches("|-?[0-3]")) {
            throw no(line, "\"" + told + "\" is no emotion", "a whole number from -3 to 3");
        }
        return told.isEmpty() ? 0 : Integer.parseInt(told);
    }

    /** An emotion is believed unless the line names a kind of evidence (JRN-2). */
    private static @Nullable Evidence evidence(Line line) {
        if (line.at("evidence").isEmpty()) {
            return null;
        }
        String people = line.at("people");
        if (!people.matches("\\d{0,9}")) {
            throw no(line, "\"" + people + "\" is no number of people", "a whole number");
        }
        String link = line.at("link");
        return new Evidence(kind(line), Evidence.Stance.SUPPORTS, line.at("shown by"),
                people.isEmpty() ? null : Integer.valueOf(people), observed(line), null,
                link.isEmpty() ? null : link);
    }

    private static Evidence.Kind kind(Line line) {
        String told = line.at("evidence").toUpperCase(Locale.ROOT);
        return Arrays.stream(Evidence.Kind.values()).filter(one -> one.name().equals(told))
                .findFirst().orElseThrow(() -> no(line, "\"" + told + "\" is no evidence",
                        "one of " + Arrays.toString(Evidence.Kind.values())));
    }

    private static LocalDate observed(Line line) {
        try {
            return LocalDate.parse(line.at("observed on"));
        } catch (DateTimeParseException unreadable) {
            throw no(line, "\"" + line.at("observed on") + "\" is no day", "a day as 2026-06-04");
        }
    }

    private static Unacceptable no(Line line, String why, String accepted) {
        return new Unacceptable("file", "Line " + line.number() + ": " + why + ".", accepted);
    }

    private TouchpointLine() {}
}
