package waymark.api.listen.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked about what the words of answers say. */
public sealed interface TextQuery<A> extends Query<A> {

    /** The themes of answers, the most frequent first. Of employees only what five say (MET-5). */
    @WhoMay
    record ListThemes(Scope scope) implements TextQuery<ThemeList> {}

    /**
     * One theme with its months and its answers, latest first. Words are shown to analysts,
     * project managers and the council, to nobody else (FBK-4).
     *
     * @param theme its key, for example {@code waiting}
     * @param before asks on from the last page
     * @param limit how many answers, 1 to 500
     */
    @WhoMay
    record FindTheme(Scope scope, String theme, @Nullable String before, int limit)
            implements
                TextQuery<ThemeView> {}

    /**
     * What was said nearly the same more than once, most often first; of employees only what five
     * said. Words are shown as those of answers are.
     *
     * @param scope of the source; whoever said it first counts with those who repeat it
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record ListCopies(Scope scope, @Nullable String before, int limit)
            implements
                TextQuery<CopyList> {}

    /**
     * Words that come up most, beside those of the themes: of the latest two thousand answers, and
     * only such as five answers have. They are words of customers, so not for everybody.
     */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.COUNCIL})
    record ListWords(Scope scope) implements TextQuery<WordList> {}

    /**
     * Words that are said nearly the same.
     *
     * @param first the id of the answer that said it first
     * @param answers how many say it
     * @param words the words of the first
     */
    record CopyView(String first, long answers, @Nullable String words) {}

    /** A page of them. */
    record CopyList(List<CopyView> copies, @Nullable String next) {}

    /**
     * A word that comes up.
     *
     * @param word as it is written most often
     * @param answers how many answers have it
     * @param negative how many of these sound bad
     */
    record WordView(String word, long answers, long negative) {}

    /**
     * Words that come up.
     *
     * @param counted of how many answers
     * @param whole whether these are all answers that are meant
     */
    record WordList(long counted, boolean whole, List<WordView> words) {}
}
