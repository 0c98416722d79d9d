package waymark.api.deliver.project.pilot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.gate.GateAsks;
import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked of a project's pilots (PRJ-8). */
public sealed interface PilotCommand extends Command {

    /** What comes of a pilot. */
    enum Verdict {
        /** It goes on with everybody. */
        SCALE,
        /** It is changed and tried again. */
        ADJUST,
        /** It ends here; the project is stopped with its lessons. */
        STOP
    }

    /** The pilots. */
    PilotsId pilots();

    @Override
    default String stream() {
        return pilots().value();
    }

    /** Begins their list; Waymark alone does so, when the first pilot is. */
    @WhoMay(Role.ADMIN)
    record OpenPilots(PilotsId pilots, ProjectId project) implements PilotCommand, Creation {}

    /**
     * Begins to try something; the gate before a pilot must not be shut (DRL-2).
     *
     * @param asks what that gate asks
     */
    @WhoMay(Role.PROJECT_MANAGER)
    record StartPilot(PilotsId pilots, Trial trial, GateAsks asks)
            implements
                PilotCommand,
                Addition {

        public StartPilot {
            Require.present("hypothesis", trial);
            Require.present("asks", asks);
        }
    }

    /**
     * Says what comes of a pilot; to scale it, the gate before that must not be shut (DRL-2).
     *
     * @param number which pilot, from 1
     * @param effectiveOn the day it ended; none for today
     * @param asks what the gate before scaling asks
     */
    @WhoMay({Role.PROJECT_MANAGER, Role.COUNCIL})
    record EndPilot(PilotsId pilots, int number, Verdict verdict, String reason, Found found,
            @Nullable LocalDate effectiveOn, GateAsks asks)
            implements
                PilotCommand,
                Change {

        public EndPilot {
            Require.present("verdict", verdict);
            reason = Require.text("reason", reason, 1_000);
            Require.present("found", found);
            Require.present("asks", asks);
        }
    }
}
