package waymark.api.understand.persona;

import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Opens;

/** Everything that can have happened to a persona. */
public sealed interface PersonaEvent extends Event {

    /** The persona. */
    PersonaId persona();

    @Override
    default String stream() {
        return persona().value();
    }

    /** It was written down. */
    @Named("persona.described")
    @Opens("PER")
    record PersonaDescribed(PersonaId persona, Profile profile, SegmentRule segment,
            EmpathyMap empathy, ValueProposition proposition)
            implements
                PersonaEvent {}

    /** It was said better who it is. */
    @Named("persona.profile-reworked")
    record ProfileReworked(PersonaId persona, Profile profile) implements PersonaEvent {}

    /** It was stated by which rule its answers are told from others'. */
    @Named("persona.segment-stated")
    record SegmentStated(PersonaId persona, SegmentRule segment) implements PersonaEvent {}

    /** Its empathy map was drawn. */
    @Named("persona.empathy-mapped")
    record EmpathyMapped(PersonaId persona, EmpathyMap empathy) implements PersonaEvent {}

    /** It was stated what is offered to it. */
    @Named("persona.proposition-stated")
    record PropositionStated(PersonaId persona, ValueProposition proposition)
            implements
                PersonaEvent {}

    /** It was taken out of use. */
    @Named("persona.retired")
    record PersonaRetired(PersonaId persona, @NotPersonal String reason)
            implements
                PersonaEvent {}
}
