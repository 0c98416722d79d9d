package waymark.query.kernel;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.query.kernel.row.RowStore;

/** Where query handlers find the rows of a projection. */
@Component
public class Boards {

    private final Map<Class<?>, Projection<?>> projections;
    private final JdbcClient client;
    private final RowStore store;

    Boards(List<Projection<?>> projections, JdbcClient client, RowStore store) {
        this.projections = projections.stream()
                .collect(Collectors.toMap(Object::getClass, Function.identity()));
        this.client = client;
        this.store = store;
    }

    /** The rows of this projection. */
    @SuppressWarnings("unchecked") // The map holds each projection under its own class.
    public <R> Board<R> of(Class<? extends Projection<R>> type) {
        Projection<R> projection = (Projection<R>) projections.get(type);
        if (projection == null) {
            throw new IllegalStateException("no projection " + type.getSimpleName());
        }
        return new Board<>(projection, client, store);
    }
}
