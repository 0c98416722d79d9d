package waymark.command.listen.feedback.work;

import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import waymark.api.kernel.Actor;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.FeedbackEvent.FeedbackReceived;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportRequested;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportRetracted;
import waymark.api.listen.feedback.intake.FeedbackImportId;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.FollowupRuleSet;
import waymark.api.listen.followup.FollowupCommand.WithdrawFollowup;
import waymark.api.listen.followup.FollowupId;
import waymark.api.listen.followup.FollowupRefusal;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.policy.Policy;
import waymark.command.listen.feedback.store.Jobs;
import waymark.log.AppendRequest;
import waymark.log.EventLog;
import waymark.log.Recorded;

/**
 * What the answers of a retracted import had set going is undone with it (FBK-3): cases that were
 * opened by the rule of their source are withdrawn. Those that are over stay, and so do those that
 * a person opened.
 */
@Component
class Sweep {

    private static final int BATCH = 1_000;
    private static final String REASON = "The import that brought its answer was retracted.";

    private final EventLog log;
    private final Jobs jobs;
    private final Commands commands;

    Sweep(EventLog log, Jobs jobs, Commands commands) {
        this.log = log;
        this.jobs = jobs;
        this.commands = commands;
    }

    /** After all imports that were retracted and not swept; repeating it changes nothing. */
    void afterRetractions() {
        List<FeedbackImportId> done = jobs.inState("DONE");
        Set<String> retracted = log.streams(done.stream().map(FeedbackImportId::value).toList())
                .stream().filter(recorded -> recorded.event() instanceof ImportRetracted)
                .map(Recorded::stream).collect(Collectors.toSet());
        for (FeedbackImportId intake : done) {
            if (retracted.contains(intake.value())) {
                after(intake);
                jobs.swept(intake);
            }
        }
    }

    /** Its answers stand between its first event and the one that ended it. */
    private void after(FeedbackImportId intake) {
        List<Recorded> own = log.stream(intake.value(), 0, 2);
        if (!followsUp(own.getFirst())) {
            return;
        }
        long at = own.getFirst().position();
        long end = own.getLast().position();
        while (at < end) {
            List<Recorded> some = log.after(at, BATCH);
            at = some.isEmpty() ? end : some.getLast().position();
            withdraw(some.stream().filter(one -> isOf(intake, one)).map(one -> Policy
                    .idsOf(one.eventId()).of(FollowupId.SUBJECT, 0)).toList());
        }
    }

    /** Whether its source ever had a rule that opens cases. */
    private boolean followsUp(Recorded requested) {
        return requested.event() instanceof ImportRequested told
                && log.stream(told.source().value(), 0, Integer.MAX_VALUE).stream()
                        .anyMatch(one -> one.event() instanceof FollowupRuleSet);
    }

    private static boolean isOf(FeedbackImportId intake, Recorded recorded) {
        return recorded.event() instanceof FeedbackReceived told
                && intake.equals(told.importedBy());
    }

    private void withdraw(Collection<String> cases) {
        Set<String> opened = log.streams(cases).stream().map(Recorded::stream)
                .collect(Collectors.toSet());
        for (String one : opened) {
            var key = new AppendRequest.Key(Actor.SYSTEM.person(), "retracted/" + one, one);
            try {
                commands.send(new Ask(Actor.SYSTEM, key, OptionalLong.empty(), one),
                        new WithdrawFollowup(new FollowupId(one), REASON));
            } catch (Refused over) {
                if (!(over.refusal() instanceof FollowupRefusal)) {
                    throw over;
                }
            }
        }
    }
}
