package waymark.query.deliver.project.change;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import waymark.api.deliver.project.change.BaselineQuery.ChangeView;

/**
 * What is kept of the changes of one project; see {@code ChangesView}.
 *
 * @param changes oldest first
 */
record ChangesRow(String id, long version, List<ChangeView> changes) {

    ChangesRow at(long now) {
        return new ChangesRow(id, now, changes);
    }

    ChangesRow with(ChangeView asked) {
        return new ChangesRow(id, version,
                Stream.concat(changes.stream(), Stream.of(asked)).toList());
    }

    ChangesRow settled(int change, UnaryOperator<ChangeView> how) {
        return new ChangesRow(id, version, changes.stream()
                .map(one -> one.change() == change ? how.apply(one) : one).toList());
    }
}
