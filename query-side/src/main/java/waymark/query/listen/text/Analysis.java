package waymark.query.listen.text;

import java.util.List;
import java.util.Set;
import waymark.api.listen.text.Sentiment;

/**
 * What some words say.
 *
 * @param language an ISO 639 code of two letters, or {@link #UNKNOWN}
 * @param sentiment how they sound
 * @param themes keys of the themes they are about; none is an answer too
 * @param sketch parts of what they look like: those who share one of them at its place are nearly
 *     the same words. Empty where the words are too few to tell a copy from a coincidence
 */
public record Analysis(
        String language, Sentiment sentiment, Set<String> themes, List<String> sketch) {

    /** The code for a language that could not be told. */
    public static final String UNKNOWN = "und";

    public Analysis {
        themes = Set.copyOf(themes);
        sketch = List.copyOf(sketch);
    }
}
