package waymark.command.deliver.exception;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.command.deliver.exception.Overruns.ACCOUNT;
import static waymark.command.deliver.exception.Overruns.COST;
import static waymark.command.deliver.exception.Overruns.INITIATIVE;
import static waymark.command.deliver.exception.Overruns.MANAGER;
import static waymark.command.deliver.exception.Overruns.OPEN;
import static waymark.command.deliver.exception.Overruns.PROJECT;
import static waymark.command.deliver.exception.Overruns.PROPOSED;
import static waymark.command.deliver.exception.Overruns.SPONSOR;
import static waymark.command.deliver.exception.Overruns.STARTED;
import static waymark.command.deliver.exception.Overruns.TODAY;
import static waymark.command.deliver.exception.Overruns.cost;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.api.deliver.exception.Beyond;
import waymark.api.deliver.exception.ExceptionCommand;
import waymark.api.deliver.exception.ExceptionCommand.AcceptRecovery;
import waymark.api.deliver.exception.ExceptionCommand.ExplainException;
import waymark.api.deliver.exception.ExceptionCommand.ReviewException;
import waymark.api.deliver.exception.ExceptionEvent;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionReopened;
import waymark.api.deliver.exception.ExceptionEvent.RecoveryAccepted;
import waymark.api.deliver.exception.ExceptionKind;
import waymark.api.deliver.exception.ExceptionRefusal;
import waymark.api.deliver.project.ProjectEvent;
import waymark.api.deliver.project.ProjectEvent.MilestoneAdded;
import waymark.api.deliver.project.ProjectEvent.MilestoneMoved;
import waymark.api.deliver.project.change.Baseline;
import waymark.api.deliver.project.change.BaselineId;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.deliver.project.week.Expected;
import waymark.api.deliver.project.week.MilestoneNews;
import waymark.api.govern.organisation.PersonEvent.PersonRegistered;
import waymark.api.govern.organisation.PersonEvent.WorkDelegated;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Settings.Tolerances;
import waymark.api.kernel.Role;
import waymark.api.worth.Money;
import waymark.command.kernel.testing.Story;

/** What was accepted was accepted for what was expected then, and by somebody else. */
class OutgrownTest {

    private static final PersonId OTHER = new PersonId(
            "person/00000000-0000-7000-8000-000000000005");
    private static final ReviewException REVIEW = new ReviewException(COST, PROJECT,
            ExceptionKind.COST);

    @Test
    void PRJ_2_what_was_accepted_opens_anew_once_more_is_expected_and_not_before() {
        List<ExceptionEvent> settled = List.copyOf(expecting("1270").and(OPEN)
                .and(new ExplainException(COST, ACCOUNT))
                .given(new RecoveryAccepted(COST, PROJECT, null, false)).events());
        ExceptionReopened anew = expecting("4000").given(settled).when(REVIEW)
                .thenOne(ExceptionReopened.class);
        assertThat(anew.beyond().money()).isNotNull().satisfies(money -> assertThat(
                money.expected()).isEqualTo(Money.of("4000", "EUR")));
        expecting("1270").given(settled).when(REVIEW).thenNothing();
        expecting("1200").given(settled).when(REVIEW).thenNothing();
    }

    @Test
    void ORG_3_who_has_the_work_of_the_sponsor_accepts_and_of_the_manager_does_not() {
        var explained = expecting("1270").and(OPEN).and(new ExplainException(COST, ACCOUNT))
                .knowing(SPONSOR.value(), registered(SPONSOR))
                .knowing(MANAGER.value(), registered(MANAGER)).by(OTHER.value(), Role.EMPLOYEE);
        AcceptRecovery accept = new AcceptRecovery(COST, null);
        explained.when(accept).thenRefused(ExceptionRefusal.NOT_THE_SPONSOR);
        explained.knowing(OTHER.value(), handed(SPONSOR)).when(accept)
                .then(new RecoveryAccepted(COST, PROJECT, null, false));
        explained.knowing(OTHER.value(), handed(SPONSOR), handed(MANAGER)).when(accept)
                .thenRefused(ExceptionRefusal.OWN_PROPOSAL);
    }

    private static WorkDelegated handed(PersonId owner) {
        return new WorkDelegated(OTHER, owner, TODAY, TODAY.plusDays(9));
    }

    private static PersonRegistered registered(PersonId person) {
        return new PersonRegistered(person, "Somebody", "s@waymark.example", null, Set.of());
    }

    @Test
    void PRJ_2_who_explained_it_does_not_accept_it() {
        expecting("1270").and(OPEN).by(SPONSOR.value(), Role.PROJECT_MANAGER)
                .and(new ExplainException(COST, ACCOUNT)).when(new AcceptRecovery(COST, null))
                .thenRefused(ExceptionRefusal.OWN_PROPOSAL);
    }

    @Test
    void PRJ_2_a_late_word_about_an_earlier_day_does_not_stand_before_one_about_a_later_day() {
        Tolerances usual = new Tolerances(10, 20, 15);
        Course late = Course.begun(STARTED)
                .costing(new Expected<>(Money.of("1000", "EUR"), TODAY))
                .costing(new Expected<>(Money.of("1270", "EUR"), TODAY.minusDays(7)))
                .done(new Expected<>(TODAY.plusDays(30), TODAY))
                .done(new Expected<>(TODAY.plusDays(90), TODAY.minusDays(7)));
        assertThat(late.beyond(ExceptionKind.COST, usual)).isNull();
        assertThat(late.beyond(ExceptionKind.FINISH, usual)).isNull();
        Course again = late.costing(new Expected<>(Money.of("1270", "EUR"), TODAY))
                .done(new Expected<>(TODAY.plusDays(90), TODAY));
        assertThat(again.beyond(ExceptionKind.COST, usual)).isNotNull();
        assertThat(again.beyond(ExceptionKind.FINISH, usual)).isNotNull();
    }

    @Test
    void PRJ_2_a_late_forecast_of_a_milestone_opens_nothing_and_one_of_a_later_week_does() {
        LocalDate before = TODAY.minusDays(7);
        LocalDate far = TODAY.plusDays(90);
        assertThat(late(pilot(TODAY.plusDays(9), null, TODAY), pilot(far, null, before)))
                .isFalse();
        assertThat(late(pilot(TODAY.plusDays(9), null, TODAY), pilot(far, null, TODAY))).isTrue();
        assertThat(late(pilot(null, TODAY, TODAY), pilot(far, null, before))).isFalse();
        assertThat(late(pilot(far, null, TODAY), pilot(null, before, before)))
                .as("it is there, whenever that was said").isFalse();
        assertThat(late(pilot(null, before, before), pilot(far, null, TODAY)))
                .as("that it is there is taken back").isTrue();
        assertThat(late(new MilestoneAdded(PROJECT, INITIATIVE, "Rota", TODAY.plusDays(20)),
                new MilestoneMoved(PROJECT, INITIATIVE, new MilestoneNews("Rota", far, null),
                        TODAY)))
                .isTrue();
    }

    private static boolean late(ProjectEvent... events) {
        Courses courses = new Courses();
        Course course = Course.begun(STARTED);
        for (ProjectEvent event : events) {
            course = courses.evolve(course, event);
        }
        return course.beyond(ExceptionKind.FINISH, new Tolerances(10, 20, 15)) != null;
    }

    private static MilestoneMoved pilot(
            @Nullable LocalDate forecast, @Nullable LocalDate actual, LocalDate week) {
        return new MilestoneMoved(PROJECT, INITIATIVE,
                new MilestoneNews("Pilot", forecast, actual), week);
    }

    @Test
    void PRJ_2_a_baseline_with_cents_is_watched_as_any_other() {
        Tolerances usual = new Tolerances(10, 20, 15);
        Course course = Course.begun(STARTED).against(new Baseline(Money.of("1000.01", "EUR"),
                STARTED.plannedFinish(), List.of()));
        assertThat(course.costing(new Expected<>(Money.of("1100.01", "EUR"), TODAY))
                .beyond(ExceptionKind.COST, usual)).isNull();
        assertThat(course.costing(new Expected<>(Money.of("1100.02", "EUR"), TODAY))
                .beyond(ExceptionKind.COST, usual))
                .isEqualTo(Beyond.ofMoney(Money.of("1000.01", "EUR"), 10,
                        Money.of("1100.02", "EUR")));
    }

    @Test
    void the_largest_amounts_that_are_taken_do_not_stop_the_watch() {
        Course course = Course.begun(STARTED);
        for (int payment = 0; payment < 1_200; payment++) {
            course = course.spending(Money.of("1000000000000", "EUR"));
        }
        assertThat(course.spent()).isEqualTo(Money.of("999999999999999", "EUR"));
    }

    private static Story<Overrun, ExceptionCommand, ExceptionEvent> expecting(String amount) {
        return Story.of(new ExceptionDecider()).on(TODAY)
                .knowing(PROJECT.value(), STARTED, cost(Cost.Kind.FORECAST, amount))
                .knowing(INITIATIVE.value(), PROPOSED)
                .knowing(BaselineId.of(PROJECT).value());
    }
}
