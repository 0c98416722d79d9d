package waymark.command.listen.feedback.source;

import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.FeedbackRefusal;
import waymark.api.listen.feedback.source.FeedbackSourceCommand;
import waymark.api.listen.feedback.source.FeedbackSourceCommand.ChangeMapping;
import waymark.api.listen.feedback.source.FeedbackSourceCommand.CloseHook;
import waymark.api.listen.feedback.source.FeedbackSourceCommand.CountInvited;
import waymark.api.listen.feedback.source.FeedbackSourceCommand.OpenHook;
import waymark.api.listen.feedback.source.FeedbackSourceCommand.OpenSource;
import waymark.api.listen.feedback.source.FeedbackSourceCommand.SetFollowupRule;
import waymark.api.listen.feedback.source.FeedbackSourceEvent;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.FollowupRuleSet;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.HookClosed;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.HookOpened;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.InvitedCounted;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.MappingChanged;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.SourceOpened;
import waymark.api.listen.feedback.source.Mapping;
import waymark.api.listen.feedback.source.SourceKind;
import waymark.api.listen.followup.FollowupRefusal;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Decides what is known of a source; saying the same again changes nothing. */
final class FeedbackSourceDecider
        implements
            Decider<FeedbackSource, FeedbackSourceCommand, FeedbackSourceEvent> {

    @Override
    public FeedbackSource initial() {
        return FeedbackSource.ABSENT;
    }

    @Override
    public FeedbackSource evolve(FeedbackSource source, FeedbackSourceEvent event) {
        return switch (event) {
            case SourceOpened told -> new FeedbackSource(
                    told.terms().kind() == SourceKind.EMPLOYEE_SURVEY, told.mapping(), null, null,
                    false);
            case MappingChanged told -> new FeedbackSource(source.byEmployees(), told.mapping(),
                    source.invited(), source.followup(), source.hooked());
            case InvitedCounted told -> new FeedbackSource(source.byEmployees(), source.mapping(),
                    told.invited(), source.followup(), source.hooked());
            case FollowupRuleSet told -> new FeedbackSource(source.byEmployees(),
                    source.mapping(), source.invited(), told.rule(), source.hooked());
            case HookOpened _ -> source.hooked(true);
            case HookClosed _ -> source.hooked(false);
        };
    }

    @Override
    public Decision<FeedbackSourceEvent> decide(
            FeedbackSource source, FeedbackSourceCommand command, Known known) {
        return switch (command) {
            case OpenSource wish -> isOfOneFile(wish.mapping())
                    ? refuse(FeedbackRefusal.DAY_OF_A_FILE)
                    : accept(new SourceOpened(wish.source(), wish.terms(), wish.mapping()));
            case ChangeMapping wish -> mapped(source, wish);
            case OpenHook wish -> accept(new HookOpened(wish.source()));
            case CloseHook wish -> source.hooked()
                    ? accept(new HookClosed(wish.source()))
                    : nothingToDo();
            case CountInvited wish -> accept(
                    new InvitedCounted(wish.source(), wish.invited(), wish.effectiveOn()));
            case SetFollowupRule wish -> ruled(source, wish);
        };
    }

    private static Decision<FeedbackSourceEvent> mapped(
            FeedbackSource source, ChangeMapping wish) {
        if (isOfOneFile(wish.mapping())) {
            return refuse(FeedbackRefusal.DAY_OF_A_FILE);
        }
        return wish.mapping().equals(source.mapping())
                ? nothingToDo()
                : accept(new MappingChanged(wish.source(), wish.mapping()));
    }

    /** The next file is of another day. */
    private static boolean isOfOneFile(@Nullable Mapping mapping) {
        return mapping != null && mapping.day() != null;
    }

    private static Decision<FeedbackSourceEvent> ruled(
            FeedbackSource source, SetFollowupRule wish) {
        if (source.byEmployees() && !wish.rule().triggers().isEmpty()) {
            return refuse(FollowupRefusal.OF_EMPLOYEES);
        }
        return wish.rule().equals(source.followup())
                ? nothingToDo()
                : accept(new FollowupRuleSet(wish.source(), wish.rule()));
    }
}
