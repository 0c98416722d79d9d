package waymark.api.understand.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Opens;
import waymark.api.understand.concern.Concerns;

/** Everything that can have happened to an insight. */
public sealed interface InsightEvent extends Event {

    /** The insight. */
    InsightId insight();

    @Override
    default String stream() {
        return insight().value();
    }

    /** It was written down. */
    @Named("insight.recorded")
    @Opens("INS")
    record InsightRecorded(
            InsightId insight,
            @NotPersonal String title,
            @NotPersonal String statement,
            List<Evidence> evidence)
            implements
                InsightEvent {}

    /** Evidence was added. */
    @Named("insight.evidence-added")
    record EvidenceAdded(InsightId insight, Evidence evidence) implements InsightEvent {}

    /** It was said better. */
    @Named("insight.reworded")
    record InsightReworded(
            InsightId insight, @NotPersonal String title, @NotPersonal String statement)
            implements
                InsightEvent {}

    /** Its evidence was found to carry it. */
    @Named("insight.validated")
    record InsightValidated(InsightId insight, @Nullable @NotPersonal String note)
            implements
                InsightEvent {}

    /** Its evidence was found to speak against it. */
    @Named("insight.refuted")
    record InsightRefuted(InsightId insight, @NotPersonal String reason)
            implements
                InsightEvent {}

    /** It was taken out of use. */
    @Named("insight.retired")
    record InsightRetired(InsightId insight, @NotPersonal String reason)
            implements
                InsightEvent {}

    /** It was said whom it concerns and where; what was said before no longer holds. */
    @Named("insight.linked")
    record InsightLinked(InsightId insight, Concerns concerns) implements InsightEvent {}

    /** Another one that says the same goes on for both; this one is kept as it is. */
    @Named("insight.merged")
    record InsightMerged(InsightId insight, InsightId into, @NotPersonal String reason)
            implements
                InsightEvent {}

    /** It goes on for another one too, with that one's evidence. */
    @Named("insight.absorbed")
    record InsightAbsorbed(InsightId insight, InsightId merged, List<Evidence> evidence)
            implements
                InsightEvent {}
}
