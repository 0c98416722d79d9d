package waymark.api.understand.persona;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;

/**
 * Who a persona is. A persona is made up and stands for many; it is never one customer.
 *
 * @param name what it is called, for example "A family that moves house"
 * @param summary who they are and how they live with us, in a few sentences
 * @param quote a sentence as they would say it, if there is one that sums them up
 * @param goals what they want to get done, most important first
 */
public record Profile(
        @NotPersonal String name,
        @NotPersonal String summary,
        @Nullable @NotPersonal String quote,
        @NotPersonal List<String> goals) {

    public Profile {
        name = Require.text("name", name, 120);
        summary = Require.text("summary", summary, 4_000);
        quote = Require.optionalText("quote", quote, 300);
        goals = Require.texts("goals", goals, 20, 300);
    }
}
