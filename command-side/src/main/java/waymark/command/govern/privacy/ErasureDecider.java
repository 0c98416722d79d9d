package waymark.command.govern.privacy;

import static waymark.api.govern.privacy.ErasureRefusal.NOT_WAITING;
import static waymark.api.govern.privacy.ErasureRefusal.SECOND_PERSON;
import static waymark.api.govern.privacy.ErasureRefusal.STILL_TAKES_PART;
import static waymark.api.govern.privacy.ErasureRefusal.TELLS_OF_NOBODY;
import static waymark.api.govern.privacy.ErasureRefusal.TOO_SOON;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.privacy.ErasureCommand;
import waymark.api.govern.privacy.ErasureCommand.ApproveErasure;
import waymark.api.govern.privacy.ErasureCommand.AskErasure;
import waymark.api.govern.privacy.ErasureCommand.WithdrawErasure;
import waymark.api.govern.privacy.ErasureEvent;
import waymark.api.govern.privacy.ErasureEvent.ErasureApproved;
import waymark.api.govern.privacy.ErasureEvent.ErasureAsked;
import waymark.api.govern.privacy.ErasureEvent.ErasureWithdrawn;
import waymark.command.kernel.rule.Acting;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Decides on erasures, from the wish to its approval by another (PRV-5). */
final class ErasureDecider implements Decider<Erasure, ErasureCommand, ErasureEvent> {

    /** How long it waits where nobody else is there to approve it. */
    private static final Duration ALONE = Duration.ofHours(24);

    @Override
    public Erasure initial() {
        return Erasure.NONE;
    }

    @Override
    public Erasure evolve(Erasure erasure, ErasureEvent event) {
        return switch (event) {
            case ErasureAsked told -> new Erasure(told, true);
            case ErasureApproved _,ErasureWithdrawn _ -> erasure.over();
        };
    }

    @Override
    public Set<String> restsOn(Erasure erasure, ErasureCommand command, Known known) {
        return switch (command) {
            case AskErasure wish -> Subjects.areIn(wish.about()) ? Set.of(wish.about()) : Set.of();
            case ApproveErasure _ -> erasure.isOfPerson()
                    ? Set.of(asked(erasure).subject())
                    : Set.of();
            case WithdrawErasure _ -> Set.of();
        };
    }

    @Override
    public Decision<ErasureEvent> decide(Erasure erasure, ErasureCommand command, Known known) {
        return switch (command) {
            case AskErasure wish -> ask(wish, known);
            case ApproveErasure wish -> approve(erasure, wish, known);
            case WithdrawErasure wish -> erasure.waits()
                    ? accept(new ErasureWithdrawn(wish.erasure(), wish.reason()))
                    : refuse(NOT_WAITING);
        };
    }

    private static Decision<ErasureEvent> ask(AskErasure wish, Known known) {
        String subject = Subjects.areIn(wish.about())
                ? known.of(wish.about(), Subjects.FOLD)
                : "";
        if (subject.isEmpty()) {
            return refuse(TELLS_OF_NOBODY);
        }
        return takesPart(subject, known)
                ? refuse(STILL_TAKES_PART)
                : accept(new ErasureAsked(wish.erasure(), wish.about(), subject, wish.why(),
                        by(known), known.at()));
    }

    private static Decision<ErasureEvent> approve(
            Erasure erasure, ApproveErasure wish, Known known) {
        if (!erasure.waits()) {
            return refuse(NOT_WAITING);
        }
        ErasureAsked asked = asked(erasure);
        if (takesPart(asked.subject(), known)) {
            return refuse(STILL_TAKES_PART);
        }
        boolean own = known.isFor(asked.by().value());
        if (own && !known.programme().isSmall()) {
            return refuse(SECOND_PERSON);
        }
        return own && !erasure.isOlder(ALONE, known.at())
                ? refuse(TOO_SOON)
                : accept(new ErasureApproved(wish.erasure(), asked.subject(), by(known), own));
    }

    /** Whoever acts cannot be without a name. */
    private static boolean takesPart(String subject, Known known) {
        return Subjects.isPerson(subject) && known.of(subject, Acting.FOLD).active();
    }

    private static ErasureAsked asked(Erasure erasure) {
        return Objects.requireNonNull(erasure.asked(), "asked for");
    }

    private static PersonId by(Known known) {
        return new PersonId(known.by().person());
    }
}
