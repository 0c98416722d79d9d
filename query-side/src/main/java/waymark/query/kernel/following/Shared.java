package waymark.query.kernel.following;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import waymark.log.Recorded;
import waymark.query.kernel.aside.Keeping;
import waymark.query.kernel.aside.Table;
import waymark.query.kernel.aside.Taker;
import waymark.query.kernel.segment.Part;

/**
 * One part of a follower: it takes in what belongs to its own stories and leaves the rest to the
 * other parts.
 */
record Shared(Taker whole, Part part) implements Taker {

    @Override
    public String name() {
        return whole.name();
    }

    @Override
    public int version() {
        return whole.version();
    }

    @Override
    public void clear() {
        throw new UnsupportedOperationException("a follower is cleared whole");
    }

    @Override
    public Set<String> storiesOf(Recorded recorded) {
        Set<String> all = whole.storiesOf(recorded);
        return all.isEmpty()
                ? all
                : all.stream().filter(this::owns).collect(Collectors.toSet());
    }

    @Override
    public String shareOf(String story) {
        return whole.shareOf(story);
    }

    @Override
    public boolean owns(String story) {
        return part.has(whole.shareOf(story));
    }

    @Override
    public void take(List<Recorded> batch, Predicate<String> wanted) {
        whole.take(batch, story -> owns(story) && wanted.test(story));
    }

    @Override
    public Optional<Keeping> keeping(Predicate<String> wanted) {
        return whole.keeping(story -> owns(story) && wanted.test(story));
    }

    @Override
    public List<Table> tables() {
        return whole.tables();
    }

    @Override
    public void take(Recorded recorded, String story) {
        whole.take(recorded, story);
    }
}
