package waymark.query.understand.alike;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import waymark.query.kernel.Projection.Facet;

/**
 * How much two texts are alike: twice the parts of three letters that both have, over all parts
 * that either has (the Dice coefficient). It forgives endings and order, and knows no language.
 */
public final class Likeness {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> SMALL = Set.of("and", "are", "but", "can", "does", "for",
            "from", "has", "have", "how", "its", "not", "our", "she", "that", "the", "their",
            "them", "then", "they", "this", "was", "were", "what", "when", "which", "who", "why",
            "with", "you", "your");
    private static final int SHORTEST = 3;
    private static final int BEGINNING = 6;
    private static final int MOST = 12;
    private static final int FULL = 100;

    /** The words a text is found by: without small ones, each cut to its beginning. */
    public static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : bare(text).split(" ", -1)) {
            if (word.length() >= SHORTEST && !SMALL.contains(word) && words.size() < MOST) {
                words.add(word.substring(0, Math.min(BEGINNING, word.length())));
            }
        }
        return words;
    }

    /** The same as facets of a row. */
    public static List<Facet> facets(String text) {
        return words(text).stream().map(word -> new Facet("word", word)).toList();
    }

    /** In percent, 0 to 100. */
    public static int of(String one, String other) {
        Set<String> ours = parts(one);
        Set<String> theirs = parts(other);
        int all = ours.size() + theirs.size();
        ours.retainAll(theirs);
        return all == 0 ? 0 : 2 * FULL * ours.size() / all;
    }

    private static Set<String> parts(String text) {
        String padded = " " + bare(text) + " ";
        Set<String> parts = new HashSet<>();
        for (int at = 0; at + SHORTEST <= padded.length(); at++) {
            parts.add(padded.substring(at, at + SHORTEST));
        }
        return parts;
    }

    private static String bare(String text) {
        return SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private Likeness() {}
}
