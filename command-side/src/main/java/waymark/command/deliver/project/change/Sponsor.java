package waymark.command.deliver.project.change;

import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeProposed;
import waymark.api.choose.initiative.InitiativeEvent.SponsorNamed;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.command.kernel.rule.Fold;

/**
 * Who stands behind an initiative, folded from the initiative's own stream.
 *
 * @param person the id of the person, if anybody was named
 */
record Sponsor(@Nullable String person) {

    static final Fold<Sponsor> FOLD = new Fold<>() {
        @Override
        public Sponsor initial() {
            return new Sponsor(null);
        }

        @Override
        public Sponsor evolve(Sponsor sponsor, Event event) {
            if (event instanceof InitiativeProposed told) {
                return of(told.sponsor());
            }
            return event instanceof SponsorNamed told ? of(told.sponsor()) : sponsor;
        }
    };

    private static Sponsor of(@Nullable PersonId person) {
        return new Sponsor(person == null ? null : person.value());
    }
}
