package waymark.query.kernel;

import java.util.Map;
import java.util.concurrent.CompletionException;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryResponseMessage;
import org.springframework.stereotype.Component;
import waymark.api.kernel.Query;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;

/** The one way a question takes; who may not ask gets no answer. */
@Component
public class Queries {

    /** The metadata under which a handler finds the {@link Viewer}. */
    public static final String VIEWER = "viewer";

    /** Waits for what was recorded before a question was asked and is not known here yet. */
    @FunctionalInterface
    public interface Latest {

        /**
         * The same viewer, who knows what the log holds by now; as before where a past moment is
         * asked about, or where the followers do not get there within a person's patience.
         */
        Viewer viewer(Viewer before);
    }

    private final QueryBus bus;
    private final Latest latest;

    Queries(QueryBus bus, Latest latest) {
        this.bus = bus;
        this.latest = latest;
    }

    /**
     * The answer. Nothing is called unknown because it was recorded a moment ago: then the
     * question waits until that is known, and is asked once more.
     *
     * @throws Refused when the viewer may not ask, or asked for what does not exist
     */
    public <A> A ask(Query<A> query, Viewer viewer) {
        if (!viewer.actor().may(query.getClass())) {
            throw new Refused(GeneralRefusal.NOT_ALLOWED);
        }
        try {
            return asked(query, viewer);
        } catch (Refused refused) {
            Viewer later = refused.refusal() == GeneralRefusal.UNKNOWN_ID
                    ? latest.viewer(viewer)
                    : viewer;
            if (later.asOf().position() == viewer.asOf().position()) {
                throw refused;
            }
            return asked(query, later);
        }
    }

    @SuppressWarnings("unchecked") // A query names the type of its answer, and one handler has it.
    private <A> A asked(Query<A> query, Viewer viewer) {
        var message = new GenericQueryMessage<>(
                query, ResponseTypes.instanceOf(Object.class))
                .andMetaData(Map.of(VIEWER, viewer));
        try {
            QueryResponseMessage<Object> answer = bus.query(message).join();
            if (answer.isExceptional()) {
                throw asIs(answer.exceptionResult());
            }
            return (A) answer.getPayload();
        } catch (CompletionException failed) {
            throw asIs(failed.getCause() == null ? failed : failed.getCause());
        }
    }

    private static RuntimeException asIs(Throwable failure) {
        return failure instanceof RuntimeException runtime
                ? runtime
                : new IllegalStateException(failure);
    }
}
