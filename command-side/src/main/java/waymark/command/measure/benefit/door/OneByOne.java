package waymark.command.measure.benefit.door;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import waymark.api.kernel.Command;
import waymark.api.kernel.Receipt;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.kernel.refusal.Refused;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.measure.benefit.door.VerificationReport.Answer;
import waymark.command.measure.benefit.door.VerificationReport.Why;
import waymark.log.AppendRequest;

/** Sends many commands of one request, each under a key of its own, and remembers the answers. */
final class OneByOne {

    /** What is wrong with the whole request is wrong with each of its parts. */
    private static final Set<Refusal> WHOLE = Set.of(GeneralRefusal.NOT_ALLOWED,
            GeneralRefusal.KEY_REUSED, GeneralRefusal.KEY_IN_FLIGHT, GeneralRefusal.NOT_SET_UP);

    private final Commands commands;
    private final Ask ask;
    private final List<Answer> answers = new ArrayList<>();

    /**
     * @throws Refused when the request names a version, which cannot be that of many things
     */
    OneByOne(Commands commands, Ask ask) {
        if (ask.expected().isPresent()) {
            throw new Refused(GeneralRefusal.VERSION_STALE,
                    "One version cannot speak for many benefits.");
        }
        this.commands = commands;
        this.ask = ask;
    }

    void send(String benefit, int claim, Supplier<Command> wish) {
        try {
            Receipt receipt = commands.send(part(benefit, claim), wish.get());
            answers.add(new Answer(benefit, claim, receipt.position(), null));
        } catch (Refused no) {
            if (WHOLE.contains(no.refusal())) {
                throw no;
            }
            answers.add(new Answer(benefit, claim, null, Why.of(no)));
        } catch (Unacceptable no) {
            answers.add(new Answer(benefit, claim, null, Why.of(no)));
        }
    }

    /** The first takes the key itself: used for another request, it is noticed (COM-2). */
    private Ask part(String benefit, int claim) {
        AppendRequest.Key whole = ask.key();
        AppendRequest.Key key = answers.isEmpty()
                ? whole
                : new AppendRequest.Key(whole.person(), UUID.nameUUIDFromBytes(
                        (whole.key() + "\n" + benefit + "\n" + claim)
                                .getBytes(StandardCharsets.UTF_8))
                        .toString(), whole.requestHash());
        return new Ask(ask.actor(), key, OptionalLong.empty(), ask.correlation());
    }

    VerificationReport report() {
        return VerificationReport.of(answers);
    }

    /** The last position that was recorded, 0 where nothing was. */
    long position() {
        return answers.stream().map(Answer::position).filter(java.util.Objects::nonNull)
                .mapToLong(Long::longValue).max().orElse(0);
    }
}
