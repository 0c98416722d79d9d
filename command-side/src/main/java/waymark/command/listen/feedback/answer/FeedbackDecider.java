package waymark.command.listen.feedback.answer;

import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.FeedbackCommand;
import waymark.api.listen.feedback.FeedbackCommand.Given;
import waymark.api.listen.feedback.FeedbackCommand.ReceiveAnswer;
import waymark.api.listen.feedback.FeedbackEvent;
import waymark.api.listen.feedback.FeedbackEvent.FeedbackReceived;
import waymark.api.listen.feedback.FeedbackRefusal;
import waymark.api.listen.feedback.Giver;
import waymark.api.listen.feedback.Placed;
import waymark.api.listen.feedback.PushedAnswer;
import waymark.api.listen.feedback.source.SourceTerms;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Decides whether an answer is recorded: once, and only of a source that is listened to. */
final class FeedbackDecider implements Decider<Boolean, FeedbackCommand, FeedbackEvent> {

    @Override
    public Boolean initial() {
        return false;
    }

    @Override
    public Boolean evolve(Boolean recorded, FeedbackEvent event) {
        return switch (event) {
            case FeedbackReceived _ -> true;
        };
    }

    @Override
    public Set<String> restsOn(Boolean recorded, FeedbackCommand command, Known known) {
        return switch (command) {
            case ReceiveAnswer wish -> Set.of(wish.source().value());
        };
    }

    @Override
    public Decision<FeedbackEvent> decide(
            Boolean recorded, FeedbackCommand command, Known known) {
        return switch (command) {
            case ReceiveAnswer wish -> {
                SourceTerms terms = known.of(wish.source().value(), Terms.FOLD).terms();
                if (terms == null) {
                    yield refuse(FeedbackRefusal.NO_SUCH_SOURCE);
                }
                yield recorded ? nothingToDo() : received(wish, terms, known);
            }
        };
    }

    private static Decision<FeedbackEvent> received(
            ReceiveAnswer wish, SourceTerms terms, Known known) {
        PushedAnswer content = wish.content();
        Given given = content.given(known.today());
        if (given.on().isAfter(known.today().plusDays(1))) {
            return refuse(FeedbackRefusal.NOT_YET, given.on().toString());
        }
        FeedbackEvent event = new FeedbackReceived(wish.feedback(), wish.source(), null, null,
                terms.kind(), terms.relation(), wish.known().sameness(), content.externalId(),
                given.on(), given.at(), content.scores(), content.verbatim(), content.others(),
                new Placed(content.channel() == null ? terms.channel() : content.channel(),
                        content.touchpoint(), content.language(), content.groups()),
                new Giver(wish.known().customerKey(), content.customer(), content.name(),
                        content.contact(), said(content.mayContact(), terms.mayContact()),
                        said(content.mayQuote(), terms.mayQuote())));
        return accept(event).claiming(wish.known().claim());
    }

    private static boolean said(@Nullable Boolean answer, boolean source) {
        return Objects.requireNonNullElse(answer, source);
    }
}
