package waymark.command.choose.council.meeting;

import java.time.LocalDate;
import java.util.List;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseDrafted;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseSubmitted;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.businesscase.content.CaseContent;
import waymark.api.choose.businesscase.content.CaseOption;
import waymark.api.choose.businesscase.content.CostLine;
import waymark.api.choose.businesscase.content.CostLine.Means;
import waymark.api.choose.businesscase.content.CostLine.Recurrence;
import waymark.api.choose.businesscase.figures.CaseAppraisal;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Settings;
import waymark.api.worth.Estimate;
import waymark.api.worth.Money;
import waymark.api.worth.appraisal.Frequency;

/** Cases that differ in what they cost, and in nothing else. */
final class Drafts {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    static CaseDrafted drafted(
            BusinessCaseId id, InitiativeId initiative, PersonId author, int cost) {
        return new CaseDrafted(id, initiative, author, content(cost));
    }

    static CaseSubmitted submitted(
            BusinessCaseId id, InitiativeId initiative, PersonId author, int cost) {
        return new CaseSubmitted(id, initiative, author, 1,
                CaseAppraisal.of(content(cost), Settings.usual("EUR", 2)));
    }

    private static CaseContent content(int cost) {
        Estimate amount = Estimate.certain(Money.of(String.valueOf(cost), "EUR"));
        CostLine line = new CostLine("c1", "Software", Recurrence.ONE_OFF, Means.CASH,
                List.of(amount), null, null, null, null, null);
        return new CaseContent("Two hours", "Fewer visits in vain.", Frequency.YEAR, DAY, 1,
                List.of(new CaseOption("0", "Do nothing", null, true, List.of(), List.of()),
                        new CaseOption("a", "Say two hours", null, false, List.of(),
                                List.of(line))),
                "a", List.of(), List.of(), null);
    }

    private Drafts() {}
}
