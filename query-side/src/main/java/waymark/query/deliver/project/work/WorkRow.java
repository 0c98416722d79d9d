package waymark.query.deliver.project.work;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.work.WorkQuery.LinkView;

/** What is kept of the work of one project elsewhere; see {@code WorkView}. */
record WorkRow(String id, List<LinkView> links, @Nullable String actsAs) {

    WorkRow with(LinkView link) {
        return new WorkRow(id, Stream.concat(links.stream(), Stream.of(link)).toList(), actsAs);
    }

    WorkRow without(int number) {
        return new WorkRow(id, links.stream().filter(one -> one.number() != number).toList(),
                actsAs);
    }

    WorkRow actingAs(@Nullable String person) {
        return new WorkRow(id, links, person);
    }
}
