package waymark.command.govern.lapse;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseApproved;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.businesscase.decision.Condition;
import waymark.api.choose.businesscase.decision.DecisionRecord;
import waymark.api.choose.businesscase.decision.EvidenceDocument;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.Milestone;
import waymark.api.deliver.project.ProjectEvent.Authority;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.Settings.DecisionRule;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Event;
import waymark.api.measure.benefit.BenefitEvent.BenefitClaimed;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.worth.proof.Shown;
import waymark.api.worth.Money;
import waymark.log.Meta;
import waymark.log.Recorded;

/** A project with a milestone, an approval with two conditions, and a claim; all of 1 June. */
final class Waiting {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final LocalDate DUE = TODAY.plusDays(5);
    static final InitiativeId INITIATIVE = InitiativeId.next();
    static final ProjectId PROJECT = ProjectId.next();
    static final BusinessCaseId CASE = BusinessCaseId.next();
    static final BenefitId BENEFIT = BenefitId.next();
    static final PersonId ANA = PersonId.next();

    static final ProjectStarted STARTED = new ProjectStarted(PROJECT, INITIATIVE, null,
            Authority.QUICK_TRACK, "Call first", ANA, euro(1000), TODAY, TODAY.plusDays(90), null,
            List.of(new Milestone("Contract", TODAY, null, TODAY),
                    new Milestone("Pilot", DUE, null, null)));

    static CaseApproved approved(int decision) {
        return new CaseApproved(CASE, INITIATIVE, "Call first", new DecisionRecord(decision,
                MeetingId.next(), TODAY, Profile.STANDARD, DecisionRule.CONSENT, euro(500),
                List.of(), List.of(), new DecisionRecord.Quorum(2, 2, 2), List.of(), List.of(),
                null, 1, null, new EvidenceDocument("{}", "0"), null, false, null), euro(500),
                List.of(), List.of(new Condition("A pilot first", ANA, DUE),
                        new Condition("A look after a month", ANA, TODAY.plusDays(60))));
    }

    static BenefitClaimed claimed(int number) {
        return new BenefitClaimed(BENEFIT, INITIATIVE, null, BenefitClass.CASHABLE, number,
                Shown.UNMEASURED, euro(100), null, null, LocalDate.of(2026, number, 1),
                LocalDate.of(2026, number, 28), null, ANA, null, null);
    }

    static Money euro(int amount) {
        return Money.of(Integer.toString(amount), "EUR");
    }

    /** An event as it was recorded on a day. */
    static Recorded recorded(Event event, LocalDate on) {
        return new Recorded(9, event.stream(), 1, new UUID(7, 7),
                on.atTime(9, 0).toInstant(ZoneOffset.UTC), null, event,
                new Meta(Actor.SYSTEM, null, "c", "c", Map.of()));
    }

    private Waiting() {}
}
