package waymark.api.govern.programme;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.worth.Money;

/** Everything that can have happened to the programme itself. */
public sealed interface ProgrammeEvent extends Event {

    @Override
    default String stream() {
        return ProgrammeId.THE.value();
    }

    /** The programme was set up. */
    @Named("programme.set-up")
    record ProgrammeSetUp(
            Profile profile,
            int decidingPeople,
            @NotPersonal String name,
            @Nullable @NotPersonal String northStar,
            Settings settings,
            boolean demo)
            implements
                ProgrammeEvent {}

    /** Other settings were agreed on; they hold from here on. */
    @Named("programme.settings-changed")
    record SettingsChanged(Settings settings, @NotPersonal String reason)
            implements
                ProgrammeEvent {}

    /** It was agreed how many initiatives may be under way at once; none for no limit. */
    @Named("programme.work-limited")
    record WorkLimited(@Nullable Integer limit, @NotPersonal String reason)
            implements
                ProgrammeEvent {}

    /** Finance said below which amount a claim may be verified by a sample. */
    @Named("programme.materiality-set")
    record MaterialitySet(Money materiality, @NotPersonal String reason)
            implements
                ProgrammeEvent {}

    /** The programme moved to another profile. */
    @Named("programme.profile-changed")
    record ProfileChanged(Profile profile, int decidingPeople, @NotPersonal String reason)
            implements
                ProgrammeEvent {}

    /** The sentence that heads the first page was stated. */
    @Named("programme.north-star-stated")
    record NorthStarStated(@NotPersonal String northStar) implements ProgrammeEvent {}

    /** The public board of outcomes was opened or closed. */
    @Named("programme.board-switched")
    record BoardSwitched(boolean open) implements ProgrammeEvent {}
}
