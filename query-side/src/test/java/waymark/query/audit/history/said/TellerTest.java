package waymark.query.audit.history.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.api.audit.history.HistoryQuery.Saying;
import waymark.api.choose.businesscase.decision.Ballot;
import waymark.api.choose.businesscase.decision.Ballot.Voice;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.change.Baseline;
import waymark.api.deliver.project.change.BaselineEvent.ChangeAsked;
import waymark.api.deliver.project.change.BaselineId;
import waymark.api.deliver.project.change.Wanted;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.PersonEvent.PersonRegistered;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.ProgrammeEvent.WorkLimited;
import waymark.api.kernel.Event;
import waymark.api.kernel.Role;
import waymark.api.measure.benefit.BenefitEvent.ShareClaimed;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.understand.insight.InsightEvent.InsightReworded;
import waymark.api.understand.insight.InsightId;
import waymark.api.understand.problem.ProblemId;
import waymark.api.understand.problem.watch.WatchEvent.WatchBegun;
import waymark.api.worth.Estimate;
import waymark.api.worth.Money;
import waymark.query.audit.history.said.Labels.Label;
import waymark.query.page.Say;

class TellerTest {

    private final Teller teller = new Teller(new Say("Europe/London"), new Labels(
            id -> new Label(id.replaceAll("/.*", " 7"), "/at/" + id.replaceAll("/.*", ""))));

    private record Counted(String stream, List<Ballot> votes, Estimate planned)
            implements
                Event {}

    @Test
    void votes_are_counted_by_voice_and_an_estimate_says_its_range() {
        List<Ballot> votes = Stream.of(Voice.FOR, Voice.AGAINST, Voice.FOR)
                .map(voice -> new Ballot(PersonId.next(), voice)).toList();
        assertThat(told(new Counted("a", votes, Estimate.around(Money.of("100", "EUR"), 10)),
                Set.of())).containsExactly("stream: a", "votes: 2 for, 1 against",
                        "planned: EUR 100.00, low EUR 90.00, high EUR 110.00");
    }

    @Test
    void a_change_of_a_baseline_says_what_holds_and_what_is_wanted() {
        Baseline now = new Baseline(Money.of("120000", "EUR"), LocalDate.of(2026, 3, 1),
                List.of(new Baseline.Day("Pilot", LocalDate.of(2026, 2, 1))));
        assertThat(told(new ChangeAsked(BaselineId.of(ProjectId.next()), ProjectId.next(),
                InitiativeId.next(), 2, new Wanted(null, LocalDate.of(2026, 4, 15), List.of()), now,
                PersonId.next(), "The list came late."), Set.of())).containsExactly(
                        "project: project 7", "initiative: initiative 7", "change: 2",
                        "wanted: finish 15 April 2026",
                        "holds now: EUR 120,000.00, finish 1 March 2026, milestones (Pilot,"
                                + " agreed 1 February 2026)",
                        "asked by: person 7",
                        "reason: The list came late.");
    }

    @Test
    void personal_text_is_never_told_and_what_is_withheld_neither() {
        Event registered = new PersonRegistered(PersonId.next(), "Ines", "ines@waymark.example",
                DepartmentId.next(), Set.of(Role.FINANCE, Role.ANALYST));
        assertThat(told(registered, Set.of("department"))).containsExactly("name: (personal)",
                "email: (personal)",
                "department: (of employees: told only of five or more)",
                "roles: analyst, finance");
    }

    @Test
    void what_is_named_leads_to_where_it_is_read() {
        assertThat(teller.of(new WatchBegun(ProblemId.next(), List.of(),
                List.of(InsightId.next())), Set.of())).containsExactly(
                        new Saying("problem", "problem 7", "/at/problem"),
                        new Saying("insights", "insight 7", "/at/insight"));
    }

    @Test
    void a_long_list_names_three_and_counts_the_rest() {
        List<String> causes = IntStream.range(0, 5).mapToObj(each -> "C" + each).toList();
        assertThat(told(new WatchBegun(ProblemId.next(), causes,
                List.of(InsightId.next(), InsightId.next())), Set.of())).containsExactly(
                        "problem: problem 7", "causes: 5: C0, C1, C2 and 2 more",
                        "insights: insight 7, insight 7");
    }

    @Test
    void a_long_text_is_cut_with_a_mark_and_never_within_a_letter() {
        String long1 = "x".repeat(279) + "\ud83d\ude00 and more";
        assertThat(told(new InsightReworded(InsightId.next(), "Two\n  lines", long1), Set.of()))
                .containsExactly("title: Two lines",
                        "statement: " + "x".repeat(279) + " … (all of it in the receipt)");
    }

    @Test
    void shares_are_in_percent_and_what_was_left_out_is_left_out() {
        assertThat(told(new ShareClaimed(BenefitId.next(), InitiativeId.next(), null, 1,
                new BigDecimal("33.25")), Set.of())).containsExactly(
                        "initiative: initiative 7", "claim: 1", "share: 33.25 %");
        assertThat(told(new WorkLimited(null, "So."), Set.of())).containsExactly("reason: So.");
    }

    private List<String> told(Event event, Set<String> withheld) {
        return teller.of(event, withheld).stream()
                .map(one -> one.name() + ": " + one.value().replace('\u00a0', ' ')).toList();
    }
}
