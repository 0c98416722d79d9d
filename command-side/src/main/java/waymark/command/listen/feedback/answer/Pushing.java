package waymark.command.listen.feedback.answer;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.kernel.Receipt;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.FeedbackCommand.KnownAgain;
import waymark.api.listen.feedback.FeedbackCommand.ReceiveAnswer;
import waymark.api.listen.feedback.FeedbackId;
import waymark.api.listen.feedback.PushedAnswer;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.listen.feedback.recording.Pushed;
import waymark.log.AppendRequest;
import waymark.log.EventLog;
import waymark.log.NotAppended;

/** Records answers one by one, each once, and says of each what became of it. */
@Component
public class Pushing {

    private final Commands commands;
    private final EventLog log;
    private final Pushed pushed;

    Pushing(Commands commands, EventLog log, Pushed pushed) {
        this.commands = commands;
        this.log = log;
        this.pushed = pushed;
    }

    /**
     * What became of one answer.
     *
     * @param receipt of its recording; none where it was recorded before
     */
    public record Outcome(@Nullable Receipt receipt) {}

    /**
     * Records one answer, unless it is recorded already.
     *
     * @throws Refused when a rule says no
     */
    public Outcome push(FeedbackSourceId source, PushedAnswer answer, Ask ask) {
        Optional<Receipt> before = guarded(() -> log.answered(ask.key()));
        if (before.isPresent()) {
            return new Outcome(before.get());
        }
        Optional<KnownAgain> known = pushed.fresh(source, answer);
        if (known.isEmpty()) {
            return new Outcome(null);
        }
        try {
            return new Outcome(commands.send(ask,
                    new ReceiveAnswer(FeedbackId.next(), source, known.get(), answer)));
        } catch (Refused taken) {
            if (taken.refusal() == GeneralRefusal.ALREADY_EXISTS) {
                return new Outcome(null);
            }
            throw taken;
        }
    }

    /** The envelope of one answer of several in one request. */
    public Ask each(Ask ask, int number) {
        var key = new AppendRequest.Key(ask.key().person(), ask.key().key() + "/" + number,
                ask.key().requestHash());
        return new Ask(ask.actor(), key, OptionalLong.empty(), ask.correlation());
    }

    /** Notices a key that was used for something else before anything is recorded under it. */
    public void guard(Ask ask) {
        var _ = guarded(() -> log.answered(ask.key()));
    }

    private static <T> T guarded(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (NotAppended reused) {
            throw new Refused(GeneralRefusal.KEY_REUSED);
        }
    }
}
