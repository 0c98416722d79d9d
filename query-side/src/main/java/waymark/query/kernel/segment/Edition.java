package waymark.query.kernel.segment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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
     * Looks whether the rows are those of these followers, or are to become so, once for each
     * edition.
     *
     * @throws IllegalStateException if they are not
     */
    public void confirm(int edition, List<Taker> takers) {
        if (edition == confirmed) {
            return;
        }
        if (!areOurs(takers.stream().collect(Collectors.toMap(Taker::name, Taker::version)))) {
            nodes.outdated();
            throw new IllegalStateException("Another release makes the rows of this database by "
                    + "now. This process follows no more: update or stop it.");
        }
        confirmed = edition;
    }

    private boolean areOurs(Map<String, Integer> own) {
        Map<String, Integer> standing = versions.standing();
        Map<String, Integer> wanted = versions.wanted();
        return own.keySet().equals(standing.keySet()) && own.entrySet().stream()
                .allMatch(one -> Objects.equals(standing.get(one.getKey()), one.getValue())
                        || Objects.equals(wanted.get(one.getKey()), one.getValue()));
    }
}
