package waymark.command.measure.metric.observation;

import static waymark.api.measure.metric.MetricRefusal.HEARD;
import static waymark.api.measure.metric.MetricRefusal.METRIC_RETIRED;
import static waymark.api.measure.metric.MetricRefusal.NOT_YET;
import static waymark.api.measure.metric.MetricRefusal.OTHER_METHOD;
import static waymark.api.measure.metric.MetricRefusal.WITHDRAWN;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.Set;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.measure.metric.MetricId;
import waymark.api.measure.metric.definition.Definition;
import waymark.api.measure.metric.observation.ObservationCommand;
import waymark.api.measure.metric.observation.ObservationCommand.CorrectObservation;
import waymark.api.measure.metric.observation.ObservationCommand.RecordObservation;
import waymark.api.measure.metric.observation.ObservationCommand.WithdrawObservation;
import waymark.api.measure.metric.observation.ObservationEvent;
import waymark.api.measure.metric.observation.ObservationEvent.ObservationCorrected;
import waymark.api.measure.metric.observation.ObservationEvent.ObservationRecorded;
import waymark.api.measure.metric.observation.ObservationEvent.ObservationWithdrawn;
import waymark.api.measure.metric.observation.Span;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;
import waymark.command.measure.metric.Metric;

/** Decides what was observed; a correction supersedes, the old stays visible (MET-2). */
final class ObservationDecider
        implements
            Decider<Observation, ObservationCommand, ObservationEvent> {

    @Override
    public Observation initial() {
        return Observation.ABSENT;
    }

    @Override
    public Observation evolve(Observation observation, ObservationEvent event) {
        return observation.after(event);
    }

    @Override
    public Set<String> restsOn(
            Observation observation, ObservationCommand command, Known known) {
        return switch (command) {
            case RecordObservation wish -> Set.of(wish.metric().value());
            case CorrectObservation _ -> Set.of(observation.metric().value());
            case WithdrawObservation _ -> Set.of();
        };
    }

    @Override
    public Decision<ObservationEvent> decide(
            Observation observation, ObservationCommand command, Known known) {
        return switch (command) {
            case RecordObservation wish -> record(wish, known);
            case CorrectObservation wish -> correct(observation, wish, known);
            case WithdrawObservation wish -> observation.withdrawn()
                    ? refuse(WITHDRAWN)
                    : accept(new ObservationWithdrawn(
                            wish.observation(), observation.metric(), wish.reason()));
        };
    }

    private static Decision<ObservationEvent> record(RecordObservation wish, Known known) {
        Metric metric = known.of(wish.metric().value(), Metric.FOLD);
        if (!metric.exists()) {
            return refuse(GeneralRefusal.UNKNOWN_ID);
        }
        if (metric.retired()) {
            return refuse(METRIC_RETIRED);
        }
        if (wish.span().to().isAfter(known.today())) {
            return refuse(NOT_YET);
        }
        Definition definition = metric.on(wish.span().to());
        if (definition.population().isHeard()) {
            return refuse(HEARD);
        }
        return wish.reading().observed().fits(definition)
                ? Decision.<ObservationEvent>accept(new ObservationRecorded(wish.observation(),
                        wish.metric(), metric.numberOn(wish.span().to()), wish.span(),
                        wish.reading())).claiming(claim(wish.metric(), wish.span()))
                : refuse(OTHER_METHOD);
    }

    /** Of a metric there is one observation of a period and part. */
    static String claim(MetricId metric, Span span) {
        return "observation-of:" + metric.value() + ":" + span.sameness();
    }

    private static Decision<ObservationEvent> correct(
            Observation observation, CorrectObservation wish, Known known) {
        if (wish.reading().equals(observation.reading()) && !observation.withdrawn()) {
            return nothingToDo();
        }
        Metric metric = known.of(observation.metric().value(), Metric.FOLD);
        Definition definition = metric.versions()
                .get(observation.begun().definitionVersion() - 1).definition();
        return wish.reading().observed().fits(definition)
                ? accept(new ObservationCorrected(wish.observation(), observation.metric(),
                        wish.reading(), wish.reason()))
                : refuse(OTHER_METHOD);
    }
}
