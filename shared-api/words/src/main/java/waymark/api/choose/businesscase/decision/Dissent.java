package waymark.api.choose.businesscase.decision;

import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.Personal;

/**
 * A member who thinks otherwise, by name (CNL-6).
 *
 * @param member who thinks otherwise
 * @param objects whether the member objects, which consent cannot pass over, or stands aside
 * @param words why, in the member's own words
 */
public record Dissent(PersonId member, boolean objects, @Nullable @Personal String words) {

    public Dissent {
        Require.present("dissent.member", member);
        words = Require.optionalText("dissent.words", words, 1_000);
    }
}
