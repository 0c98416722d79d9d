package waymark.api.understand.journey;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.understand.persona.PersonaId;

/**
 * What a journey is about.
 *
 * @param title what it is called, for example "Moving house"
 * @param kind whether it shows what is or what shall be
 * @param persona whose journey it is, if that is said
 * @param asIs for what shall be: the published journey that it would change (JRN-3)
 * @param within the touchpoint of another journey that this one shows closely, if it does
 */
public record Frame(
        @NotPersonal String title,
        Kind kind,
        @Nullable PersonaId persona,
        @Nullable JourneyId asIs,
        @Nullable Within within) {

    /** Whether a journey shows what is or what shall be. */
    public enum Kind { AS_IS, TO_BE }

    /**
     * A place in another journey.
     *
     * @param journey the other journey
     * @param touchpoint the number of the touchpoint in it; none for the journey as a whole
     */
    public record Within(JourneyId journey, @Nullable Integer touchpoint) {

        public Within {
            Require.present("parent", journey);
        }
    }

    public Frame {
        title = Require.text("title", title, 160);
        Require.present("kind", kind);
    }
}
