package waymark.bench.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.businesscase.content.ProofMethod;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeProposed;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.ProjectEvent.Authority;
import waymark.api.deliver.project.ProjectEvent.CostRecorded;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.api.measure.benefit.BenefitEvent.BenefitClaimed;
import waymark.api.measure.benefit.BenefitEvent.BenefitPlanned;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerified;
import waymark.api.measure.benefit.BenefitEvent.Result;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.measure.benefit.BenefitPlan;
import waymark.api.measure.benefit.BenefitPlan.Due;
import waymark.api.worth.Estimate;
import waymark.api.worth.Money;
import waymark.api.worth.proof.Shown;
import waymark.bench.given.Requests;
import waymark.bench.program.Inside;

/** Initiatives that cost and bring money month after month, recorded as the program records it. */
final class Earned {

    static final int INITIATIVES = 250;
    private static final int COSTS = 40;
    private static final int BENEFITS = 3;
    private static final int MONTHS = 12;

    /** Lines of money: costs; plans; claims, which also wait, and their verifications. */
    static final int LINES = INITIATIVES * (COSTS + BENEFITS * MONTHS * 4);

    private final Inside program;
    private final PersonId owner = PersonId.next();
    private final LocalDate first = LocalDate.now(ZoneOffset.UTC).minusMonths(MONTHS)
            .withDayOfMonth(1);

    Earned(Inside program) {
        this.program = program;
    }

    /** Records them all, and gives one of them. */
    InitiativeId record() {
        InitiativeId last = InitiativeId.next();
        for (int number = 0; number < INITIATIVES; number++) {
            last = InitiativeId.next();
            List<Event> told = new ArrayList<>(List.of(new InitiativeProposed(last,
                    "Initiative " + number, "It pays", List.of(), null, owner, null,
                    List.of())));
            told.addAll(project(last, number));
            for (int benefit = 0; benefit < BENEFITS; benefit++) {
                told.addAll(benefit(last, benefit));
            }
            program.log().append(Requests.of(told));
        }
        return last;
    }

    private List<Event> project(InitiativeId initiative, int number) {
        ProjectId project = ProjectId.next();
        List<Event> told = new ArrayList<>(List.of(new ProjectStarted(project, initiative, null,
                Authority.QUICK_TRACK, "Project " + number, owner, eur(100_000), first,
                first.plusMonths(MONTHS), null, List.of())));
        for (int cost = 0; cost < COSTS; cost++) {
            told.add(new CostRecorded(project, initiative, null, Cost.Kind.ACTUAL,
                    Cost.Nature.ONE_OFF, eur(100 + cost), null, null, first.plusDays(cost * 7L),
                    "R-" + number + "-" + cost, "Work"));
        }
        return told;
    }

    private List<Event> benefit(InitiativeId initiative, int number) {
        BenefitId benefit = BenefitId.next();
        List<Due> dues = new ArrayList<>();
        List<Event> told = new ArrayList<>();
        for (int month = 0; month < MONTHS; month++) {
            LocalDate from = first.plusMonths(month);
            LocalDate to = from.plusMonths(1).minusDays(1);
            dues.add(new Due(to, Estimate.around(eur(1_000), 25)));
            told.add(new BenefitClaimed(benefit, initiative, null, BenefitClass.CASHABLE,
                    month + 1, Shown.COUNTED, eur(900 + month), null, null, from, to, null,
                    owner, "B-" + month, null));
            told.add(new ClaimVerified(benefit, initiative, null, BenefitClass.CASHABLE,
                    month + 1, Shown.COUNTED, Result.FULLY, eur(900 + month), to, owner, false,
                    "B-" + month, null));
        }
        told.addFirst(new BenefitPlanned(benefit, initiative, null, null,
                new BenefitPlan("Benefit " + number, BenefitClass.CASHABLE, owner,
                        Estimate.around(eur(12_000), 25), dues, first,
                        first.plusMonths(MONTHS).minusDays(1), null, ProofMethod.DIRECT_COUNT,
                        null),
                null));
        return told;
    }

    private static Money eur(long amount) {
        return new Money(BigDecimal.valueOf(amount), "EUR");
    }
}
