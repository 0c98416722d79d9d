package waymark.api.worth.loyalty;

import waymark.api.worth.Method;
import waymark.api.worth.score.Score;
import waymark.api.worth.score.Share;

/** How many of the customers of the start are still there at the end, in percent. */
public final class Retention {

    /**
     * (end - arrived) / start, with Wilson's interval.
     *
     * @param start customers at the start
     * @param end customers at the end
     * @param arrived customers of the end who were not there at the start
     * @throws IllegalArgumentException when fewer than 0 or more than all have stayed
     */
    public static Score retention(long start, long end, long arrived) {
        return new Share(end - arrived, start).score(Method.RETENTION);
    }

    /**
     * Lost of the starting customers over the customers at the start, with Wilson's interval.
     *
     * @throws IllegalArgumentException when fewer than 0 or more than all were lost
     */
    public static Score churn(long start, long lost) {
        return new Share(lost, start).score(Method.CHURN);
    }

    private Retention() {}
}
