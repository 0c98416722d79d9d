package waymark.api.understand.journey.map;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;

/**
 * What happens at a touchpoint.
 *
 * @param name what it is called, for example "Waits for the engineer"
 * @param channel where it happens, for example "at home" or "telephone"
 * @param action what the customer does
 * @param expectation what the customer expects
 */
public record Words(
        @NotPersonal String name,
        @Nullable @NotPersonal String channel,
        @Nullable @NotPersonal String action,
        @Nullable @NotPersonal String expectation) {

    public Words {
        name = Require.text("name", name, 120);
        channel = Require.optionalText("channel", channel, 80);
        action = Require.optionalText("action", action, 500);
        expectation = Require.optionalText("expectation", expectation, 500);
    }
}
