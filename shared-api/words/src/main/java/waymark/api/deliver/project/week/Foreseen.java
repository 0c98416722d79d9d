package waymark.api.deliver.project.week;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.Milestone;

/**
 * How a milestone stands by the word that holds.
 *
 * @param expected the day it is or was expected
 * @param actual the day it was there; none while it is not
 * @param saidOf of which week that was said; the first of all days where nobody said it of one
 */
public record Foreseen(LocalDate expected, @Nullable LocalDate actual, LocalDate saidOf) {

    /** As it was written down first. */
    public static Foreseen first(Milestone one) {
        return new Foreseen(one.forecast(), one.actual(), LocalDate.MIN);
    }

    /** One that was added for a day. */
    public static Foreseen on(LocalDate agreed) {
        return new Foreseen(agreed, null, LocalDate.MIN);
    }

    /**
     * After news of it. That it is there holds whenever it was said; a forecast holds unless
     * something was said of a later week, and takes back that it is there; one of which nobody
     * wrote down the week takes nothing back.
     *
     * @param week which the news is about
     */
    public Foreseen after(MilestoneNews news, LocalDate week) {
        boolean late = week.isBefore(saidOf);
        LocalDate forecast = late ? null : news.forecast();
        LocalDate now = forecast == null ? expected : forecast;
        if (news.actual() != null) {
            return new Foreseen(now, news.actual(), late ? saidOf : week);
        }
        boolean undated = week.equals(LocalDate.MIN);
        return late ? this : new Foreseen(now, undated ? actual : null, week);
    }

    /** Whether it is there. */
    public boolean there() {
        return actual != null;
    }
}
