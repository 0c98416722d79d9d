package waymark.query.deliver.project.risk;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import waymark.api.deliver.project.risk.RiskQuery.RiskView;

/** What is kept of the risks of one project; see {@code RisksView}. */
record RisksRow(String id, long version, List<RiskView> risks) {

    RisksRow at(long now) {
        return new RisksRow(id, now, risks);
    }

    RisksRow with(RiskView one) {
        return new RisksRow(id, version, Stream.concat(risks.stream(), Stream.of(one)).toList());
    }

    RisksRow changed(int number, UnaryOperator<RiskView> how) {
        return new RisksRow(id, version, risks.stream()
                .map(one -> one.number() == number ? how.apply(one) : one).toList());
    }
}
