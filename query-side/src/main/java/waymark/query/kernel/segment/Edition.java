package waymark.query.kernel.segment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import waymark.query.kernel.aside.Taker;

/**
 * Keeps a process from following rows of other folds than its own: while a new release is brought
 * in, older processes go on answering, but once the rows are new they write no more.
 */
@Component
public class Edition {

    private static final int NONE = -1;

    private final Versions versions;
    private final Nodes nodes;
    private volatile int confirmed = NONE;

    Edition(Versions versions, Nodes nodes) {
        this.versions = versions;
        this.nodes = nodes;
    }

    /**
     * Looks whether the rows are those of these followers, once for each edition.
     *
     * @throws IllegalStateException if they are not
     */
    public void confirm(int edition, List<Taker> takers) {
        if (edition == confirmed) {
            return;
        }
        Map<String, Integer> own = takers.stream()
                .collect(Collectors.toMap(Taker::name, Taker::version));
        if (!versions.standing().equals(own)) {
            nodes.outdated();
            throw new IllegalStateException("Another release makes the rows of this database by "
                    + "now. This process follows no more: update or stop it.");
        }
        confirmed = edition;
    }
}
