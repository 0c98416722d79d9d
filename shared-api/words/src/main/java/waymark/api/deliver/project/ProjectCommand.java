package waymark.api.deliver.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.gate.GateAsks;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.deliver.project.ending.LeftOpen;
import waymark.api.deliver.project.ending.Lessons;
import waymark.api.deliver.project.week.Lights;
import waymark.api.deliver.project.week.MilestoneNews;
import waymark.api.deliver.project.week.Risk;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.kernel.refusal.Unacceptable;

/** Everything that can be asked of a project. */
public sealed interface ProjectCommand extends Command {

    /** The project. */
    ProjectId project();

    @Override
    default String stream() {
        return project().value();
    }

    /**
     * Starts a project (PRJ-1).
     *
     * @param businessCase the approved case, or none where an initiative is named
     * @param initiative the initiative with the approved quick track, or none
     * @param title none for the title of what was approved
     * @param effectiveOn the day it starts; none for today
     * @param externalKey what another tool calls it, if any does
     */
    @WhoMay({Role.PROJECT_MANAGER, Role.COUNCIL})
    record StartProject(
            ProjectId project,
            @Nullable BusinessCaseId businessCase,
            @Nullable InitiativeId initiative,
            @Nullable String title,
            PersonId manager,
            @Nullable LocalDate effectiveOn,
            LocalDate plannedFinish,
            @Nullable String externalKey,
            List<Milestone> milestones)
            implements
                ProjectCommand,
                Creation {

        public StartProject {
            title = Require.optionalText("title", title, 160);
            Require.present("manager", manager);
            Require.present("plannedFinish", plannedFinish);
            externalKey = ExternalKey.checked(externalKey);
            milestones = Require.list("milestones", milestones, 0, 50);
            if (milestones.stream().map(Milestone::name).distinct().count() < milestones.size()) {
                throw new Unacceptable("milestones", "Two milestones have the same name.",
                        "a name of its own for each");
            }
        }
    }

    /**
     * The whole weekly report in one call; what is left out stays as it is (PRJ-7).
     *
     * @param week any day of the week it is about; none for this week
     */
    @WhoMay(Role.PROJECT_MANAGER)
    record ReportWeekly(
            ProjectId project,
            @Nullable LocalDate week,
            Lights lights,
            @Nullable String words,
            @Nullable LocalDate forecastFinish,
            List<MilestoneNews> milestones,
            List<Cost> costs,
            List<Risk> risks)
            implements
                ProjectCommand,
                Addition {

        public ReportWeekly {
            Require.present("lights", lights);
            words = Require.optionalText("words", words, 2_000);
            milestones = Require.list("milestones", milestones, 0, 50);
            costs = Require.list("costs", costs, 0, 100);
            risks = Require.list("risks", risks, 0, 50);
            if (words == null && lights.saysNothing() && forecastFinish == null
                    && milestones.isEmpty() && costs.isEmpty() && risks.isEmpty()) {
                throw new Unacceptable("words", "This report says nothing.",
                        "a light, words, a forecast, a milestone, a cost or a risk");
            }
        }
    }

    /**
     * Adds a milestone while the project goes on; none beyond the agreed finish (PRJ-3).
     *
     * @param agreed the day it is to be there
     */
    @WhoMay(Role.PROJECT_MANAGER)
    record AddMilestone(ProjectId project, String name, LocalDate agreed)
            implements
                ProjectCommand,
                Addition {

        public AddMilestone {
            name = Require.text("name", name, 120);
            Require.present("agreed", agreed);
        }
    }

    /** Puts another in charge, also of one that has ended and is still to be looked back at. */
    @WhoMay({Role.PROJECT_MANAGER, Role.COUNCIL})
    record NameManager(ProjectId project, PersonId manager, @Nullable String reason)
            implements
                ProjectCommand,
                Change {

        public NameManager {
            Require.present("manager", manager);
            reason = Require.optionalText("reason", reason, 500);
        }
    }

    /** Records one cost. */
    @WhoMay({Role.PROJECT_MANAGER, Role.FINANCE})
    record RecordCost(ProjectId project, Cost cost) implements ProjectCommand, Addition {

        public RecordCost {
            Require.present("cost", cost);
        }
    }

    /**
     * Takes costs from a file in; what was recorded already, of the same kind and under the same
     * ledger reference, is left out.
     */
    @WhoMay({Role.PROJECT_MANAGER, Role.FINANCE})
    record TakeInCosts(ProjectId project, List<Cost> costs) implements ProjectCommand, Addition {

        public TakeInCosts {
            costs = Require.list("costs", costs, 1, 5_000);
        }
    }

    /**
     * Says that it is done, and what is different now (PRJ-4); the gate before that must not be
     * shut (DRL-2).
     *
     * @param open what becomes of each thing that is open
     * @param asks what that gate asks
     */
    @WhoMay({Role.PROJECT_MANAGER, Role.COUNCIL})
    record CompleteProject(
            ProjectId project,
            @Nullable LocalDate effectiveOn,
            String change,
            Lessons lessons,
            LocalDate reviewOn,
            List<LeftOpen> open,
            GateAsks asks)
            implements
                ProjectCommand,
                Change {

        public CompleteProject {
            open = Require.list("open", open, 0, 500);
            Require.present("asks", asks);
            change = Require.text("change", change, 1_000);
            Require.present("lessons", lessons);
            Require.present("reviewOn", reviewOn);
        }
    }

    /** Ends it before it is done (PRJ-4). */
    @WhoMay({Role.PROJECT_MANAGER, Role.COUNCIL})
    record StopProject(ProjectId project, @Nullable LocalDate effectiveOn, String reason,
            Lessons lessons, LocalDate reviewOn)
            implements
                ProjectCommand,
                Change {

        public StopProject {
            reason = Require.text("reason", reason, 1_000);
            Require.present("lessons", lessons);
            Require.present("reviewOn", reviewOn);
        }
    }
}
