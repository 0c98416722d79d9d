package waymark.query.understand.insight.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.api.understand.insight.Evidence.Pinned;

/** Where a reader sees what evidence pins, as it stood when it was pinned. */
public final class PinnedPlaces {

    private record Way(Pattern question, String page) {}

    private static final List<Way> WAYS = List.of(
            way("/api/follow-ups(?:\\?(.*))?", "/listen/follow-ups?$1"),
            way("/api/feedback-sources/([^/?]+)/answers(?:\\?(.*))?",
                    "/listen/sources/$1/answers?$2"),
            way("/api/feedback-sources/([^/?]+)/themes/([^?]+)\\?(.*?)(?:&?knownAt=\\d+)?",
                    "/listen/themes/$2?source=$1&$3"),
            way("/api/journeys/([^/?]+)/gaps\\?touchpoint=(\\d+)",
                    "/understand/journeys/$1/touchpoints/$2?"),
            way("/api/journeys/([^/?]+)/gaps", "/understand/journeys/$1?"),
            way("/api/metrics/([^/?]+)(?:/series)?(?:\\?(.*))?", "/measure/metrics/$1?$2"));

    static @Nullable String of(@Nullable Pinned pinned) {
        return pinned == null ? null : of(pinned.query(), pinned.position());
    }

    /** The page, with the position at which it is read; none for a question that has no page. */
    public static @Nullable String of(String query, long position) {
        for (Way way : WAYS) {
            Matcher asked = way.question().matcher(query);
            if (asked.matches()) {
                String page = asked.replaceFirst(way.page());
                return page + (page.endsWith("?") ? "" : "&") + "knownAt=" + position;
            }
        }
        return null;
    }

    private static Way way(String question, String page) {
        return new Way(Pattern.compile(question), page);
    }

    private PinnedPlaces() {}
}
