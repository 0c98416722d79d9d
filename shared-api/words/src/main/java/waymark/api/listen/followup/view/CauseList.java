package waymark.api.listen.followup.view;

import java.time.LocalDate;
import java.util.List;
import waymark.api.listen.followup.cause.Cause;

/**
 * The causes in use, most frequent lately first.
 *
 * @param version of the list, for those who change it; -1 while it is the standard one
 * @param from the first of the days that count
 * @param to the last of them
 * @param position of the log at which it was counted
 * @param causes the causes
 */
public record CauseList(
        long version, LocalDate from, LocalDate to, long position, List<Counted> causes) {

    /** How many days back closed cases count. */
    public static final int DAYS = 90;

    /** From how many closed cases on a cause recurs and proposes an insight (FUP-3). */
    public static final int RECURS_FROM = 5;

    /**
     * A cause and what was closed with it.
     *
     * @param cause the cause
     * @param lately how many cases were closed with it on the days that count
     * @param before how many on as many days before these
     * @param ever how many were closed with it in all
     * @param insights ids of insights that were made of it
     */
    public record Counted(
            Cause cause, long lately, long before, long ever, List<String> insights) {

        /** Whether it recurs and nobody has made an insight of it. */
        public boolean proposes() {
            return lately >= RECURS_FROM && insights.isEmpty();
        }
    }
}
