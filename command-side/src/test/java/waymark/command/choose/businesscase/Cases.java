package waymark.command.choose.businesscase;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseCommand;
import waymark.api.choose.businesscase.BusinessCaseEvent;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseDrafted;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseReviewed;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseSubmitted;
import waymark.api.choose.businesscase.BusinessCaseEvent.Opinion;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.businesscase.content.Assumption;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.businesscase.content.BenefitLine;
import waymark.api.choose.businesscase.content.CaseContent;
import waymark.api.choose.businesscase.content.CaseOption;
import waymark.api.choose.businesscase.content.CostLine;
import waymark.api.choose.businesscase.content.CostLine.Means;
import waymark.api.choose.businesscase.content.CostLine.Recurrence;
import waymark.api.choose.businesscase.content.ProofMethod;
import waymark.api.choose.businesscase.figures.CaseAppraisal;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeProposed;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.govern.organisation.PersonEvent.PersonDeactivated;
import waymark.api.govern.organisation.PersonEvent.PersonRegistered;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Settings;
import waymark.api.kernel.Role;
import waymark.api.understand.insight.InsightEvent.InsightRecorded;
import waymark.api.understand.insight.InsightId;
import waymark.api.understand.problem.ProblemEvent.ProblemFramed;
import waymark.api.understand.problem.ProblemId;
import waymark.api.understand.problem.ProblemKind;
import waymark.api.understand.problem.Statement;
import waymark.api.worth.Estimate;
import waymark.api.worth.Money;
import waymark.api.worth.appraisal.Frequency;
import waymark.command.kernel.testing.Story;

/**
 * Ready-made parts of stories about cases. The case costs EUR 8,500 now and 400 to run in each of
 * four years, and brings 4,000, 2,800, 3,250 and 5,600 of margin: net the golden flows of the
 * design papers.
 */
final class Cases {

    static final BusinessCaseId CASE = new BusinessCaseId(
            "business-case/00000000-0000-7000-8000-000000000001");
    static final InitiativeId INITIATIVE = new InitiativeId(
            "initiative/00000000-0000-7000-8000-000000000002");
    static final ProblemId PROBLEM = new ProblemId("problem/00000000-0000-7000-8000-000000000003");
    static final InsightId INSIGHT = new InsightId("insight/00000000-0000-7000-8000-000000000004");
    static final PersonId AUTHOR = person(1);
    static final PersonId OWNER = person(2);
    static final PersonId SPONSOR = person(3);
    static final PersonId CHAIR = person(4);
    static final PersonId SECRETARY = person(5);
    static final PersonId MEMBER = person(6);
    static final PersonId FINANCE = person(7);
    static final PersonId GONE = person(8);
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final CaseContent CONTENT = content(nothing(), window(OWNER));
    private static final CaseSubmitted SUBMITTED = new CaseSubmitted(CASE, INITIATIVE, AUTHOR, 1,
            CaseAppraisal.of(CONTENT, Settings.usual("EUR", 2)));

    /** People, an initiative with its problem and insight; the author acts. */
    static Story<BusinessCase, BusinessCaseCommand, BusinessCaseEvent> story() {
        var story = Story.of(new BusinessCaseDecider());
        for (PersonId person : List.of(AUTHOR, OWNER, SPONSOR, CHAIR, SECRETARY, MEMBER, FINANCE)) {
            story = story.knowing(person.value(), registered(person));
        }
        return story.knowing(GONE.value(), registered(GONE), new PersonDeactivated(GONE, "left"))
                .knowing(INITIATIVE.value(), new InitiativeProposed(INITIATIVE,
                        "Two-hour window", "Say a window of two hours", List.of(PROBLEM), null,
                        OWNER, SPONSOR, List.of()))
                .knowing(PROBLEM.value(), new ProblemFramed(PROBLEM, ProblemKind.PAIN,
                        new Statement("A family", "to know when", "a line is installed",
                                "the window is a day", "a day off work"),
                        List.of(INSIGHT), null, null))
                .knowing(INSIGHT.value(), new InsightRecorded(
                        INSIGHT, "They wait in vain", "Nobody tells them.", List.of()))
                .by(AUTHOR.value(), Role.ANALYST);
    }

    static CaseContent content(CaseOption... options) {
        return new CaseContent("Two-hour window", "Fewer visits in vain.", Frequency.YEAR, TODAY,
                5, List.of(options), "a", List.of(),
                List.of(new Assumption(null, "Engineers keep the window", OWNER, null, null,
                        TODAY.plusMonths(6))),
                null);
    }

    static CaseContent content() {
        return CONTENT;
    }

    static CaseOption nothing() {
        return new CaseOption("0", "Do nothing", null, true, List.of(), List.of());
    }

    static CaseOption window(PersonId owner) {
        return new CaseOption("a", "Say a window of two hours", null, false,
                List.of(benefit("b1", BenefitClass.MARGIN, owner, 0, 4000, 2800, 3250, 5600),
                        benefit("b2", BenefitClass.CAPACITY, owner, 0, 1000, 1000, 1000, 1000)),
                List.of(cost("c1", Recurrence.ONE_OFF, 8500, 0, 0, 0, 0),
                        cost("c2", Recurrence.RUNNING, 0, 400, 400, 400, 400)));
    }

    static BenefitLine benefit(String line, BenefitClass kind, PersonId owner, int... amounts) {
        return new BenefitLine(line, "Fewer repeat visits", kind, owner, estimates(amounts), null,
                null, TODAY, TODAY.plusYears(5), null, ProofMethod.PRE_POST, null);
    }

    static CostLine cost(String line, Recurrence recurrence, int... amounts) {
        return new CostLine(line, "Planning tool", recurrence, Means.CASH, estimates(amounts),
                null, null, null, null, null);
    }

    static CaseDrafted drafted(@Nullable PersonId author) {
        return new CaseDrafted(CASE, INITIATIVE, author, content());
    }

    static CaseSubmitted submitted() {
        return SUBMITTED;
    }

    static CaseReviewed reviewed() {
        return new CaseReviewed(CASE, INITIATIVE, FINANCE, 1, Opinion.SOUND, null, null, false);
    }

    private static List<Estimate> estimates(int... amounts) {
        return Arrays.stream(amounts)
                .mapToObj(one -> Estimate.around(Money.of(String.valueOf(one), "EUR"), 10))
                .toList();
    }

    private static PersonRegistered registered(PersonId person) {
        return new PersonRegistered(person, "Somebody", "somebody@example.org", null, Set.of());
    }

    private static PersonId person(int number) {
        return new PersonId("person/00000000-0000-7000-8000-0000000000c" + number);
    }

    private Cases() {}
}
