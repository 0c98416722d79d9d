package waymark.api.tell.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.listen.feedback.FeedbackId;

/**
 * What an outcome rests on.
 *
 * @param evidence where it can be checked
 * @param quotes answers of customers that are quoted, by reference only (OUT-5)
 * @param askers how many of those who asked know of it (OUT-3)
 */
public record Support(List<Evidence> evidence, List<FeedbackId> quotes, Askers askers) {

    /**
     * Where something can be checked.
     *
     * @param link an address or a reference such as BEN-3
     * @param says what is found there, in a sentence
     */
    public record Evidence(@NotPersonal String link, @Nullable @NotPersonal String says) {

        public Evidence {
            link = Require.text("support.evidence.link", link, 500);
            says = Require.optionalText("support.evidence.says", says, 500);
        }
    }

    /**
     * Those who asked for it; every one is counted.
     *
     * @param told who know of it
     * @param notTold who could be told and were not yet
     * @param unreachable who left no way to tell them
     */
    public record Askers(int told, int notTold, int unreachable) {

        /** Nobody asked. */
        public static final Askers NONE = new Askers(0, 0, 0);

        public Askers {
            Require.between("support.askers.told", told, 0, 100_000_000);
            Require.between("support.askers.notTold", notTold, 0, 100_000_000);
            Require.between("support.askers.unreachable", unreachable, 0, 100_000_000);
        }
    }

    public Support {
        evidence = Require.list("support.evidence", evidence, 0, 20);
        quotes = Require.list("support.quotes", quotes, 0, 20);
        askers = askers == null ? Askers.NONE : askers;
    }
}
