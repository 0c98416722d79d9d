package waymark.command.choose.council.meeting.vote;

import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeInherited;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeProposed;
import waymark.api.choose.initiative.InitiativeEvent.OwnerNamed;
import waymark.api.choose.initiative.InitiativeEvent.SponsorNamed;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.command.kernel.rule.Fold;

/**
 * Who stands behind an initiative.
 *
 * @param owner who is accountable for it
 * @param sponsor who stands behind it
 */
public record Standing(@Nullable PersonId owner, @Nullable PersonId sponsor) {

    /** The fold over an initiative's stream. */
    public static final Fold<Standing> FOLD = new Fold<>() {
        @Override
        public Standing initial() {
            return new Standing(null, null);
        }

        @Override
        public Standing evolve(Standing before, Event event) {
            return switch (event) {
                case InitiativeProposed told -> new Standing(told.owner(), told.sponsor());
                case InitiativeInherited told -> new Standing(told.owner(), null);
                case OwnerNamed told -> new Standing(told.owner(), before.sponsor());
                case SponsorNamed told -> new Standing(before.owner(), told.sponsor());
                default -> before;
            };
        }
    };
}
