package waymark.api.deliver.project.change;

import org.jspecify.annotations.Nullable;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked of a project's baseline (PRJ-3). */
public sealed interface BaselineCommand extends Command {

    /** What becomes of a change that was asked for. */
    enum Verdict { APPROVE, REJECT }

    /** The baseline. */
    BaselineId baseline();

    @Override
    default String stream() {
        return baseline().value();
    }

    /** Begins it; Waymark alone does so, when the first change is asked for. */
    @WhoMay(Role.ADMIN)
    record OpenBaseline(BaselineId baseline, ProjectId project)
            implements
                BaselineCommand,
                Creation {}

    /**
     * Asks for a change of what was agreed.
     *
     * @param reason why it cannot stay as it is
     */
    @WhoMay({Role.PROJECT_MANAGER, Role.COUNCIL})
    record AskForChange(BaselineId baseline, Wanted wanted, String reason)
            implements
                BaselineCommand,
                Addition {

        public AskForChange {
            Require.present("wanted", wanted);
            reason = Require.text("reason", reason, 1_000);
        }
    }

    /**
     * Decides on a change: within the programme's tolerance the sponsor of the initiative or a
     * member of the council, beyond it a member of the council who says where it was decided.
     *
     * @param change its number, from 1
     * @param meeting the meeting of the council that decided it
     * @param reason needed where it is rejected, and in SMALL where one decides on the own wish
     */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.FINANCE, Role.COUNCIL, Role.EMPLOYEE})
    record DecideChange(BaselineId baseline, int change, Verdict verdict,
            @Nullable MeetingId meeting, @Nullable String reason)
            implements
                BaselineCommand,
                Change {

        public DecideChange {
            Require.present("verdict", verdict);
            reason = verdict == Verdict.REJECT
                    ? Require.text("reason", reason, 1_000)
                    : Require.optionalText("reason", reason, 1_000);
        }
    }

    /** Takes back a change that one asked for oneself. */
    @WhoMay({Role.PROJECT_MANAGER, Role.COUNCIL})
    record WithdrawChange(BaselineId baseline, int change) implements BaselineCommand, Change {}
}
