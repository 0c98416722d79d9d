package waymark.query.audit.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.log.Recorded;
import waymark.query.audit.trace.ItemStore.Held;
import waymark.query.audit.trace.LinkStore.Stated;
import waymark.query.audit.trace.thing.Item;
import waymark.query.audit.trace.link.Ties;
import waymark.query.kernel.following.Projector;

/** Keeps what there is and what led to what up to date, whatever the subject. */
@Component
class TraceProjector implements Projector {

    private final ItemStore items;
    private final LinkStore links;

    TraceProjector(ItemStore items, LinkStore links) {
        this.items = items;
        this.links = links;
    }

    @Override
    public String name() {
        return "trace";
    }

    @Override
    public int version() {
        return 7;
    }

    @Override
    public List<String> tables() {
        return List.of("traced_item", "traced_word", "traced_link");
    }

    @Override
    public boolean concerns(Recorded recorded) {
        return !recorded.stream().startsWith("feedback/");
    }

    @Override
    public void apply(List<Recorded> told) {
        Set<String> needed = new HashSet<>();
        told.forEach(one -> needed.addAll(Item.neededBy(one.event())));
        Standing standing = new Standing(items.held(needed));
        List<Stated> stated = new ArrayList<>();
        for (Recorded one : told) {
            standing.take(one);
            stated.addAll(Stated.by(one.event(), one.position(),
                    Ties.of(one.event(), standing::parts)));
        }
        items.end(standing.ended());
        items.begin(standing.begun());
        items.words(standing.begun().stream().map(Held::item).toList());
        link(stated);
    }

    private void link(List<Stated> stated) {
        Set<String> named = stated.stream().flatMap(one -> one.tie().ends().stream())
                .flatMap(end -> Stream.of(end.source(), end.target()))
                .filter(end -> end.indexOf('/') < 0).collect(Collectors.toSet());
        links.write(stated, items.known(named));
    }

    @Override
    public void clear() {
        items.clear();
        links.clear();
    }
}
