package waymark.api.deliver.project.work;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked about work elsewhere. */
public sealed interface WorkQuery<A> extends Query<A> {

    /**
     * The links and the webhook of a project.
     *
     * @param project its id, {@code project/...}, or its external key
     */
    @WhoMay
    record ShowWork(String project) implements WorkQuery<WorkView> {}

    /** A link and the number by which it is taken away. */
    record LinkView(int number, WorkLink link) {}

    /**
     * All of it.
     *
     * @param links in the order in which they came
     * @param actsAs the id of the person in whose name the webhook acts; none while none is open
     */
    record WorkView(String project, String reference, List<LinkView> links,
            @Nullable String actsAs) {}
}
