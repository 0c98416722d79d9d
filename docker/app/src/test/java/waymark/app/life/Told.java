package waymark.app.life;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import waymark.app.testing.Answer;

/** Writes the story down as it happens, and compares it with the approved one. */
public final class Told {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu",
            Locale.UK);

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder refusals = new StringBuilder();

    private String day = "";

    public void chapter(String title) {
        text.append("\n## ").append(title).append("\n");
    }

    void day(LocalDate today) {
        day = "**" + DAY.format(today) + ".** ";
    }

    /** A sentence, with what was asked and what came back. */
    public void step(String sentence, String asked, String... cameBack) {
        text.append('\n').append(day).append(sentence).append("\n\n    ").append(asked)
                .append('\n');
        day = "";
        for (String line : cameBack) {
            text.append("    -> ").append(line.strip()).append('\n');
        }
    }

    /** What was tried, by which rule it was refused, and what would have been accepted. */
    void refused(String tried, Answer no) {
        refusals.append("- **").append(no.at("rule")).append("** ").append(tried)
                .append("\n  *").append(no.at("detail")).append("* Accepted: ")
                .append(no.at("accepted")).append(". (").append(no.status()).append(")\n");
    }

    /** The approved story; with {@code -Dwaymark.approve=true} what was told is approved first. */
    String approved(Path path) throws IOException {
        if (Boolean.getBoolean("waymark.approve")) {
            Files.writeString(path, whole());
        }
        return Files.readString(path);
    }

    String whole() {
        return """
                # The story of one pain

                Written by `ImprovementLifeTest` while it asked the running program over HTTP, on H2
                and on PostgreSQL, and approved: a figure that changes here must be looked at. The
                story keeps a calendar of its own; everything else is the program as it ships.
                """ + text + """

                ## What was refused on the way

                Each of these was tried and refused: by which rule, why, and what would be accepted.

                """ + refusals;
    }
}
