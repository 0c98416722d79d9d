package waymark.command.listen.feedback.reading.layout.known;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.command.listen.feedback.reading.layout.Guess;
import waymark.command.listen.feedback.reading.layout.Head;
import waymark.command.listen.feedback.reading.layout.Meaning;

/** Where a file's layout is asked for. */
public final class Layouts {

    /** One known kind of export. */
    private interface Layout {

        /** What its columns mean, or null when this is another layout. */
        @Nullable
        Meaning of(Head head);
    }

    /** All that are known; the first that recognises a file is believed. */
    private static final List<Layout> ALL = List.of(Qualtrics::of, SurveyMonkey::of, Exports::of,
            Surveys::of, Reviews::of, Chatwoot::of, GoogleForms::of);

    /** What the columns of a file mean, if its layout is known. */
    public static Optional<Meaning> recognise(Head head) {
        for (Layout layout : ALL) {
            Meaning meaning = layout.of(head);
            if (meaning != null) {
                return Optional.of(meaning);
            }
        }
        return Optional.empty();
    }

    /** What the columns of a file most likely mean, for a person to correct. */
    public static Meaning guess(Head head) {
        return Guess.of(head);
    }

    private Layouts() {}
}
