package waymark.app.life;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the story down as it happens, and compares it with the approved one. */
final class Told {

    private final StringBuilder text = new StringBuilder();

    void chapter(String title) {
        text.append("\n## ").append(title).append("\n\n");
    }

    /** A sentence, with what was asked and what came back. */
    void step(String sentence, String asked, String cameBack) {
        text.append(sentence).append("\n\n    ").append(asked).append("\n    -> ")
                .append(cameBack).append("\n\n");
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
                and on PostgreSQL, and approved: a figure that changes here must be looked at.
                """ + text;
    }
}
