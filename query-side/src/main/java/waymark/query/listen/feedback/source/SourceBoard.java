package waymark.query.listen.feedback.source;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.listen.feedback.source.FeedbackSourceEvent;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.FollowupRuleSet;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.HookClosed;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.HookOpened;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.InvitedCounted;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.MappingChanged;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.SourceOpened;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** Every source and what was last said of it. */
final class SourceBoard implements Projection<SourceRow> {

    @Override
    public String name() {
        return "feedback-source";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<SourceRow> rowType() {
        return SourceRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof FeedbackSourceEvent told ? Set.of(told.stream()) : Set.of();
    }

    @Override
    public SourceRow evolve(@Nullable SourceRow before, String key, Recorded recorded) {
        return switch ((FeedbackSourceEvent) recorded.event()) {
            case SourceOpened told -> SourceRow.opened(recorded, told.terms(), told.mapping());
            case MappingChanged told -> opened(before).mapped(recorded, told.mapping());
            case FollowupRuleSet _ -> opened(before).changed(recorded);
            case HookOpened _ -> opened(before).hooked(recorded, true);
            case HookClosed _ -> opened(before).hooked(recorded, false);
            case InvitedCounted told -> opened(before).inviting(recorded, told.invited());
        };
    }

    private static SourceRow opened(@Nullable SourceRow row) {
        return Objects.requireNonNull(row, "opened");
    }
}
