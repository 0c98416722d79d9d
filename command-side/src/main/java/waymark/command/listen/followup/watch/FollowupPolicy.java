package waymark.command.listen.followup.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Command;
import waymark.api.kernel.Event;
import waymark.api.listen.feedback.FeedbackEvent.FeedbackReceived;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.FollowupRuleSet;
import waymark.api.listen.feedback.source.SourceKind;
import waymark.api.listen.followup.FollowupCommand.OpenFollowup;
import waymark.api.listen.followup.FollowupId;
import waymark.api.listen.followup.deal.FollowupKind;
import waymark.api.listen.followup.rule.FollowupRule;
import waymark.api.listen.followup.rule.Trigger;
import waymark.command.kernel.policy.Policy;
import waymark.command.kernel.rule.Fold;
import waymark.command.kernel.rule.Known;
import waymark.log.Recorded;

/**
 * When an answer comes in that the rule of its source asks to follow up, then a case is opened;
 * none of an employee's, whom it would give away (MET-5).
 * Who did not agree to be contacted is left alone, unless it is a complaint, which asks for an
 * answer.
 */
final class FollowupPolicy implements Policy {

    /** What a source's rule said last. */
    private record Ruled(@Nullable FollowupRule rule) {

        static final Fold<Ruled> FOLD = new Fold<>() {
            @Override
            public Ruled initial() {
                return new Ruled(null);
            }

            @Override
            public Ruled evolve(Ruled ruled, Event event) {
                return event instanceof FollowupRuleSet told ? new Ruled(told.rule()) : ruled;
            }
        };
    }

    @Override
    public String name() {
        return "open-followups";
    }

    @Override
    public Set<String> restsOn(Recorded recorded) {
        return recorded.event() instanceof FeedbackReceived told
                ? Set.of(told.source().value())
                : Set.of();
    }

    @Override
    public List<Command> react(Recorded recorded, Known known, Ids ids) {
        if (!(recorded.event() instanceof FeedbackReceived told)) {
            return List.of();
        }
        FollowupRule rule = known.of(told.source().value(), Ruled.FOLD).rule();
        return rule == null
                ? List.of()
                : trigger(rule, told, known.today()).stream()
                        .<Command>map(terms -> new OpenFollowup(
                                new FollowupId(ids.of(FollowupId.SUBJECT, 0)), told.feedback(),
                                terms, null, told.giver().mayContact()))
                        .toList();
    }

    private static Optional<Trigger> trigger(
            FollowupRule rule, FeedbackReceived answer, LocalDate today) {
        boolean recent = !answer.receivedOn().isBefore(today.minusDays(rule.notOlderThanDays()));
        boolean asked = recent && answer.kind() != SourceKind.EMPLOYEE_SURVEY;
        return rule.triggers().stream().filter(one -> asked && one.fits(answer.scores()))
                .findFirst()
                .filter(one -> one.kind() == FollowupKind.COMPLAINT
                        || answer.giver().mayContact());
    }
}
