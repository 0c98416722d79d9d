package waymark.api.deliver.exception;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;

/**
 * What the manager of a project gives within five working days.
 *
 * @param cause why it came so
 * @param options what could be done, at least one
 * @param recommendation which of them, and why
 */
public record Account(@NotPersonal String cause, @NotPersonal List<String> options,
        @NotPersonal String recommendation) {

    public Account(@Nullable String cause, @Nullable List<String> options,
            @Nullable String recommendation) {
        this.cause = Require.text("cause", cause, 1_000);
        this.options = Require.texts("options", Require.list("options", options, 1, 10), 10, 500);
        this.recommendation = Require.text("recommendation", recommendation, 1_000);
    }
}
