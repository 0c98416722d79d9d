package waymark.command.understand.concern;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.understand.concern.Concerns;
import waymark.api.understand.concern.Concerns.Place;
import waymark.api.understand.journey.JourneyId;
import waymark.api.understand.persona.PersonaId;
import waymark.command.kernel.Ids;

/**
 * How a request says whom something concerns and where.
 *
 * @param personas by id or reference
 * @param places journeys by id or reference, each followed by {@code #} and the number of a
 *     touchpoint where a single one is meant: {@code JRN-3#2}
 */
public record ConcernsBody(@Nullable List<String> personas, @Nullable List<String> places) {

    private static final Pattern PLACE = Pattern.compile("([^#]{1,100})(?:#(\\d{1,6}))?");
    private static final int MOST = 100;

    /** The same with ids; none where nothing was said. */
    public static Concerns of(@Nullable ConcernsBody body, Ids ids) {
        if (body == null) {
            return Concerns.NONE;
        }
        List<String> places = body.places == null
                ? List.of()
                : Require.list("concerns.places", body.places, 0, MOST);
        return new Concerns(ids.allNamed("concerns.personas", PersonaId.SUBJECT, body.personas,
                PersonaId::new), places.stream().map(one -> place(one, ids)).toList());
    }

    private static Place place(@Nullable String named, Ids ids) {
        Matcher parts = PLACE.matcher(Require.text("concerns.places", named, 120));
        if (!parts.matches()) {
            throw new Unacceptable("concerns.places", "This names no place in a journey.",
                    "a journey by id or reference, # and the number of a touchpoint if need be");
        }
        String number = parts.group(2);
        return new Place(ids.named("concerns.places", JourneyId.SUBJECT, parts.group(1).strip(),
                JourneyId::new), number == null ? null : Integer.valueOf(number));
    }
}
