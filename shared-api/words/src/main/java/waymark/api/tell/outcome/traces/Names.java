package waymark.api.tell.outcome.traces;

import java.util.List;
import java.util.regex.Pattern;

/** Guesses at names of people, by a title before them or by two capitals inside a sentence. */
public final class Names {

    private static final Pattern NAME = Pattern.compile(
            "\\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herr|Frau|Mme|Sig)\\.?\\s\\p{Lu}[\\p{L}'’-]{1,40}"
                    + "|(?<=[\\p{Ll},;:]\\s)\\p{Lu}\\p{Ll}[\\p{L}'’-]{0,40}"
                    + "\\s\\p{Lu}\\p{Ll}[\\p{L}'’-]{0,40}");

    /** What may be names, each once, in their order. */
    public static List<String> in(String text) {
        return NAME.matcher(text).results().map(hit -> hit.group()).distinct().toList();
    }

    private Names() {}
}
