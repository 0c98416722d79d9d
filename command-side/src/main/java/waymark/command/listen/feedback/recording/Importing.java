package waymark.command.listen.feedback.recording;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Actor;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.FeedbackRefusal;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportRequested;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportRetracted;
import waymark.api.listen.feedback.intake.FeedbackImportId;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.FollowupRuleSet;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.HookClosed;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.HookOpened;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.InvitedCounted;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.MappingChanged;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.SourceOpened;
import waymark.api.listen.feedback.source.FeedbackSourceEvent;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.Mapping;
import waymark.api.listen.feedback.source.SourceTerms;
import waymark.command.listen.feedback.store.Jobs;
import waymark.log.EventLog;
import waymark.log.Recorded;

/**
 * One import under way, as the log tells of it.
 *
 * @param intake the import
 * @param source its source
 * @param terms what all its answers share
 * @param mapping how its file is read, if that was said
 * @param by who requested it
 * @param on the day it was handed in, in universal time
 * @param retracted imports of the same source that no longer count
 */
public record Importing(
        FeedbackImportId intake,
        FeedbackSourceId source,
        SourceTerms terms,
        @Nullable Mapping mapping,
        Actor by,
        LocalDate on,
        List<FeedbackImportId> retracted) {

    private static final int ALL = 1_000;

    /** What the log says of an import that is still to be worked through; else nothing. */
    public static Optional<Importing> of(FeedbackImportId intake, EventLog log, Jobs jobs) {
        List<Recorded> events = log.stream(intake.value(), 0, ALL);
        if (events.size() != 1
                || !(events.getFirst().event() instanceof ImportRequested requested)) {
            return Optional.empty();
        }
        About about = About.of(requested.source(), log);
        Mapping mapping = requested.mapping() == null ? about.mapping() : requested.mapping();
        return Optional.of(new Importing(intake, requested.source(),
                Objects.requireNonNull(about.terms(), "opened"), mapping,
                events.getFirst().meta().actor(), LocalDate.ofInstant(
                        events.getFirst().recordedAt(), ZoneOffset.UTC),
                retracted(requested.source(), log, jobs)));
    }

    /** What would be handed in, by whom and when. */
    public record Wished(FeedbackImportId intake, FeedbackSourceId source, Actor by,
            LocalDate on) {}

    /**
     * An import that is only thought of.
     *
     * @throws Refused when there is no such source
     */
    public static Importing planned(Wished wish, EventLog log, Jobs jobs) {
        About about = About.of(wish.source(), log);
        if (about.terms() == null) {
            throw new Refused(FeedbackRefusal.NO_SUCH_SOURCE);
        }
        return new Importing(wish.intake(), wish.source(), about.terms(), about.mapping(),
                wish.by(), wish.on(), retracted(wish.source(), log, jobs));
    }

    /** The imports of a source that no longer count. */
    static List<FeedbackImportId> retracted(
            FeedbackSourceId source, EventLog log, Jobs jobs) {
        List<String> imports = jobs.of(source).stream().map(FeedbackImportId::value).toList();
        return log.streams(imports).stream()
                .filter(recorded -> recorded.event() instanceof ImportRetracted)
                .map(recorded -> new FeedbackImportId(recorded.stream()))
                .toList();
    }

    /** What a source has said of itself. */
    public record About(@Nullable SourceTerms terms, @Nullable Mapping mapping) {

        public static About of(FeedbackSourceId source, EventLog log) {
            About about = new About(null, null);
            for (Recorded recorded : log.stream(source.value(), 0, Integer.MAX_VALUE)) {
                about = about.after((FeedbackSourceEvent) recorded.event());
            }
            return about;
        }

        private About after(FeedbackSourceEvent event) {
            return switch (event) {
                case SourceOpened told -> new About(told.terms(), told.mapping());
                case MappingChanged told -> new About(terms, told.mapping());
                case InvitedCounted _,FollowupRuleSet _,HookOpened _,HookClosed _ -> this;
            };
        }
    }
}
