package waymark.query.listen.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.query.listen.text.plain.PlainAnalyser;

/**
 * Tells what a customer's words are about and how they sound. The program has {@link PlainAnalyser}
 * in it; another that stands on the class path as a service of this type takes its place. The same
 * words must always give the same analysis, for answers are analysed anew after a change of
 * {@link #name} or {@link #version}, and never otherwise. Safe for use by many threads.
 */
public interface TextAnalyser {

    /** Its name, lower case, at most 30 characters; it stands beside what it told. */
    String name();

    /** Raised with every change to what it tells. */
    int version();

    /** The themes it knows, in the order in which people read them. */
    List<Theme> themes();

    /**
     * What some words say.
     *
     * @param words as the customer wrote them, not blank, up to 20,000 characters
     * @param language as the source states it, if it does
     */
    Analysis analyse(String words, @Nullable String language);
}
