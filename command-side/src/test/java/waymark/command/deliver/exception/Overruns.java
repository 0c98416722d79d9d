package waymark.command.deliver.exception;

import java.time.LocalDate;
import java.util.List;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeProposed;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.exception.Account;
import waymark.api.deliver.exception.ExceptionCommand.OpenException;
import waymark.api.deliver.exception.ExceptionId;
import waymark.api.deliver.exception.ExceptionKind;
import waymark.api.deliver.project.Milestone;
import waymark.api.deliver.project.ProjectEvent;
import waymark.api.deliver.project.ProjectEvent.Authority;
import waymark.api.deliver.project.ProjectEvent.CostRecorded;
import waymark.api.deliver.project.ProjectEvent.ProjectReported;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.change.Baseline;
import waymark.api.deliver.project.change.BaselineEvent.ChangeApproved;
import waymark.api.deliver.project.change.BaselineId;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.deliver.project.week.Lights;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.api.worth.Money;

/** A project of EUR 1,000 whose tolerance is EUR 100 and twenty working days. */
final class Overruns {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final ProjectId PROJECT = new ProjectId(
            "project/00000000-0000-7000-8000-000000000001");
    static final InitiativeId INITIATIVE = new InitiativeId(
            "initiative/00000000-0000-7000-8000-000000000002");
    static final PersonId MANAGER = new PersonId("person/00000000-0000-7000-8000-000000000003");
    static final PersonId SPONSOR = new PersonId("person/00000000-0000-7000-8000-000000000004");
    static final ExceptionId COST = ExceptionId.of(PROJECT, ExceptionKind.COST);
    static final OpenException OPEN = new OpenException(COST, PROJECT, ExceptionKind.COST);
    static final ProjectStarted STARTED = new ProjectStarted(PROJECT, INITIATIVE, null,
            Authority.QUICK_TRACK, "Call first", MANAGER, Money.of("1000", "EUR"), TODAY,
            TODAY.plusDays(30), null,
            List.of(new Milestone("Pilot", TODAY.plusDays(5), null, null)));
    static final InitiativeProposed PROPOSED = new InitiativeProposed(INITIATIVE, "Call first",
            "Call first", List.of(), null, MANAGER, SPONSOR, List.of());
    static final Account ACCOUNT = new Account("The dials came late",
            List.of("Wait", "Pay for a courier"), "Pay: a week of delay costs more");

    static ProjectEvent cost(Cost.Kind kind, String amount) {
        return new CostRecorded(PROJECT, INITIATIVE, null, kind, Cost.Nature.ONE_OFF,
                Money.of(amount, "EUR"), null, null, TODAY, null, null);
    }

    static ProjectEvent finish(LocalDate day) {
        return new ProjectReported(PROJECT, INITIATIVE, TODAY, Lights.NONE, null, day);
    }

    static Event moved(String amount) {
        return new ChangeApproved(BaselineId.of(PROJECT), PROJECT, INITIATIVE, null, 1,
                new Baseline(Money.of(amount, "EUR"), STARTED.plannedFinish(), List.of()),
                Money.of("100", "EUR"), TODAY, null, null, false);
    }

    private Overruns() {}
}
