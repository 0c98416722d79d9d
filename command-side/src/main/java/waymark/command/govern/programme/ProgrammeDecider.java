package waymark.command.govern.programme;

import static waymark.api.govern.programme.ProgrammeRefusal.MATERIALITY_IN_OTHER_CURRENCY;
import static waymark.api.govern.programme.ProgrammeRefusal.OTHER_CURRENCY;
import static waymark.api.govern.programme.ProgrammeRefusal.QUORUM_OUT_OF_REACH;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.ProgrammeCommand.LimitWork;
import waymark.api.govern.programme.ProgrammeCommand;
import waymark.api.govern.programme.ProgrammeCommand.ChangeProfile;
import waymark.api.govern.programme.ProgrammeCommand.ChangeSettings;
import waymark.api.govern.programme.ProgrammeCommand.SetMateriality;
import waymark.api.govern.programme.ProgrammeCommand.SetUpProgramme;
import waymark.api.govern.programme.ProgrammeCommand.StateNorthStar;
import waymark.api.govern.programme.ProgrammeCommand.SwitchBoard;
import waymark.api.govern.programme.ProgrammeEvent.WorkLimited;
import waymark.api.govern.programme.ProgrammeEvent;
import waymark.api.govern.programme.ProgrammeEvent.BoardSwitched;
import waymark.api.govern.programme.ProgrammeEvent.MaterialitySet;
import waymark.api.govern.programme.ProgrammeEvent.NorthStarStated;
import waymark.api.govern.programme.ProgrammeEvent.ProfileChanged;
import waymark.api.govern.programme.ProgrammeEvent.ProgrammeSetUp;
import waymark.api.govern.programme.ProgrammeEvent.SettingsChanged;
import waymark.api.govern.programme.Settings;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Decides what the programme agreed on. */
final class ProgrammeDecider implements Decider<Programme, ProgrammeCommand, ProgrammeEvent> {

    @Override
    public Programme initial() {
        return Programme.ABSENT;
    }

    @Override
    public Programme evolve(Programme programme, ProgrammeEvent event) {
        return programme.after(event);
    }

    @Override
    public Decision<ProgrammeEvent> decide(
            Programme programme, ProgrammeCommand command, Known known) {
        return switch (command) {
            case SetUpProgramme wish -> setUp(wish);
            case ChangeSettings wish -> change(programme, wish);
            case ChangeProfile wish -> change(programme, wish);
            case LimitWork wish -> Objects.equals(wish.limit(), programme.workLimit())
                    ? nothingToDo()
                    : accept(new WorkLimited(wish.limit(), wish.reason()));
            case SetMateriality wish -> set(programme, wish, known);
            case StateNorthStar wish -> wish.northStar().equals(programme.northStar())
                    ? nothingToDo()
                    : accept(new NorthStarStated(wish.northStar()));
            case SwitchBoard wish -> wish.open() == programme.boardOpen()
                    ? nothingToDo()
                    : accept(new BoardSwitched(wish.open()));
        };
    }

    private static Decision<ProgrammeEvent> setUp(SetUpProgramme wish) {
        if (outOfReach(wish.settings(), wish.decidingPeople())) {
            return refuse(QUORUM_OUT_OF_REACH);
        }
        Profile profile = Profile.of(wish.decidingPeople(), wish.regulated());
        return accept(new ProgrammeSetUp(profile, wish.decidingPeople(), wish.name(),
                wish.northStar(), wish.settings(), wish.demo()));
    }

    private static Decision<ProgrammeEvent> change(Programme programme, ChangeSettings wish) {
        Settings now = programme.settings();
        if (wish.settings().equals(now)) {
            return nothingToDo();
        }
        if (now != null && !now.currency().equals(wish.settings().currency())) {
            return refuse(OTHER_CURRENCY);
        }
        return outOfReach(wish.settings(), programme.decidingPeople())
                ? refuse(QUORUM_OUT_OF_REACH)
                : accept(new SettingsChanged(wish.settings(), wish.reason()));
    }

    private static Decision<ProgrammeEvent> set(
            Programme programme, SetMateriality wish, Known known) {
        if (known.programme().inBase(wish.materiality(), null).isEmpty()) {
            return refuse(MATERIALITY_IN_OTHER_CURRENCY);
        }
        return wish.materiality().equals(programme.materiality())
                ? nothingToDo()
                : accept(new MaterialitySet(wish.materiality(), wish.reason()));
    }

    /** How many decide is recorded even where the profile stays: it says why it stays. */
    private static Decision<ProgrammeEvent> change(Programme programme, ChangeProfile wish) {
        Profile profile = Profile.of(wish.decidingPeople(), wish.regulated());
        if (profile == programme.profile()
                && wish.decidingPeople() == programme.decidingPeople()) {
            return nothingToDo();
        }
        return outOfReach(programme.settings(), wish.decidingPeople())
                ? refuse(QUORUM_OUT_OF_REACH)
                : accept(new ProfileChanged(profile, wish.decidingPeople(), wish.reason()));
    }

    private static boolean outOfReach(@Nullable Settings settings, int decidingPeople) {
        return settings != null && settings.quorum() > decidingPeople;
    }
}
