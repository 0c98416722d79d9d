package waymark.api.tell.outcome;

import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;

/**
 * What is told, in the programme's own words.
 *
 * @param youSaid what customers said
 * @param weDid what was done about it, or why not
 */
public record Words(@NotPersonal String youSaid, @NotPersonal String weDid) {

    public Words {
        youSaid = Require.text("words.youSaid", youSaid, 1_000);
        weDid = Require.text("words.weDid", weDid, 2_000);
    }
}
