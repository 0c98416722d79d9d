package waymark.query.measure.benefit.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.measure.benefit.BenefitQuery.BenefitView;
import waymark.api.measure.benefit.Groups;
import waymark.api.measure.benefit.Groups.Group;
import waymark.api.measure.benefit.reading.GroupsQuery.AskGroups;
import waymark.api.measure.benefit.reading.GroupsQuery.GroupsView;
import waymark.api.measure.metric.MetricQuery.Part;
import waymark.api.measure.metric.definition.Slice;
import waymark.api.measure.metric.definition.Traits.Direction;
import waymark.api.worth.Decimals;
import waymark.api.worth.proof.Proof;
import waymark.api.worth.score.Sample;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;
import waymark.query.measure.benefit.Benefits;
import waymark.query.measure.metric.MetricRow;
import waymark.query.measure.metric.Metrics;
import waymark.query.measure.metric.figure.Slot;
import waymark.query.measure.metric.reading.Changes;

/** Answers which groups a measurement compares, from the answers and observations of a metric. */
@Component
class GroupsAnswers {

    private final Benefits benefits;
    private final Metrics metrics;
    private final Changes changes;

    GroupsAnswers(Benefits benefits, Metrics metrics, Changes changes) {
        this.benefits = benefits;
        this.metrics = metrics;
        this.changes = changes;
    }

    /** A metric as of then. */
    private record Read(MetricRow metric, AsOf asOf) {}

    @QueryHandler
    GroupsView ask(AskGroups query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        AsOf asOf = viewer.asOf();
        BenefitView benefit = Optional.ofNullable(benefits.find(List.of(query.benefit()), asOf)
                .get(query.benefit())).orElseThrow(Unknown.id());
        Fit.check(benefit.plan().method(), query);
        Read read = new Read(metrics.find(metric(query, benefit), asOf), asOf);
        requireUnbroken(query, read);
        Groups groups = groups(query, read);
        LocalDate on = query.after().to().isAfter(asOf.effective())
                ? asOf.effective()
                : query.after().to();
        return new GroupsView(read.metric.id(),
                read.metric.on(query.after().to()).definition().shownIn(), groups, on,
                benefit.bar() == null ? null : Proof.of(groups.effect(), benefit.bar(), on),
                words(query, read));
    }

    private static String metric(AskGroups query, BenefitView benefit) {
        String metric = query.metric() == null ? benefit.plan().metric() : query.metric();
        if (metric == null) {
            throw new Unacceptable("metric", "The plan names no metric.",
                    "the id or reference of the metric that is to be read");
        }
        return metric;
    }

    private void requireUnbroken(AskGroups query, Read read) {
        changes.between(read.metric, query.before(), query.after(), read.asOf).stream()
                .findFirst().ifPresent(cut -> {
                    throw new Unacceptable("against", "These periods are not comparable, as of "
                            + cut.on() + ": " + cut.reason() + ".",
                            "two periods in which it was measured in one way");
                });
    }

    private Groups groups(AskGroups query, Read read) {
        Slice control = query.control();
        return new Groups(group("against", new Part(query.before(), query.slice()), read),
                group("period", new Part(query.after(), query.slice()), read),
                control == null ? null : group("control", new Part(query.before(), control), read),
                control == null ? null : group("control", new Part(query.after(), control), read),
                read.metric.traits().direction() == Direction.LESS_IS_BETTER);
    }

    private Group group(String field, Part part, Read read) {
        Slot slot = changes.slot(read.metric, part, read.asOf);
        if (slot == null || !Changes.known(slot)) {
            throw new Unacceptable(field, "Nothing may be told of " + said(part.slice())
                    + " in " + part.period().written() + ": too little was heard or observed.",
                    "a period and a part of which there are figures");
        }
        Sample sample = slot.observed().sample(slot.by());
        return new Group(Decimals.figure(sample.mean()), Decimals.figure(sample.variance()),
                sample.n(), sample.kind());
    }

    private static String words(AskGroups query, Read read) {
        return "Read from " + read.metric.reference() + " " + read.metric.traits().name() + ": "
                + said(query.slice()) + ", " + query.before().written() + " against "
                + query.after().written()
                + (query.control() == null ? "" : ", beside " + said(query.control()))
                + ", as known at position " + read.asOf.position() + ".";
    }

    private static String said(@Nullable Slice slice) {
        return slice == null ? "everybody" : slice.written();
    }
}
