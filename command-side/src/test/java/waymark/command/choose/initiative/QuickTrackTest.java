package waymark.command.choose.initiative;

import static waymark.api.choose.initiative.InitiativeRefusal.NOT_THE_HEAD;
import static waymark.api.choose.initiative.InitiativeRefusal.NO_QUICK_TRACK;
import static waymark.api.choose.initiative.InitiativeRefusal.OTHER_CURRENCY;
import static waymark.api.choose.initiative.InitiativeRefusal.OWN_QUICK_TRACK;
import static waymark.api.choose.initiative.InitiativeRefusal.TOO_DEAR;
import static waymark.api.choose.initiative.InitiativeRefusal.TOO_LONG;
import static waymark.api.choose.initiative.InitiativeRefusal.UNDER_WAY;
import static waymark.command.choose.initiative.Initiatives.ANA;
import static waymark.command.choose.initiative.Initiatives.DEPUTY;
import static waymark.command.choose.initiative.Initiatives.FIELD;
import static waymark.command.choose.initiative.Initiatives.GONE;
import static waymark.command.choose.initiative.Initiatives.HEAD;
import static waymark.command.choose.initiative.Initiatives.INITIATIVE;
import static waymark.command.choose.initiative.Initiatives.PROBLEM;
import static waymark.command.choose.initiative.Initiatives.TODAY;
import static waymark.command.choose.initiative.Initiatives.asked;
import static waymark.command.choose.initiative.Initiatives.asking;
import static waymark.command.choose.initiative.Initiatives.form;
import static waymark.command.choose.initiative.Initiatives.proposed;
import static waymark.command.choose.initiative.Initiatives.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.api.choose.initiative.InitiativeCommand.ApproveQuickTrack;
import waymark.api.choose.initiative.InitiativeCommand.RejectInitiative;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeProposed;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeRejected;
import waymark.api.choose.initiative.InitiativeEvent.OwnerAccepted;
import waymark.api.choose.initiative.InitiativeEvent.QuickTrackApproved;
import waymark.api.choose.initiative.InitiativeEvent.QuickTrackAsked;
import waymark.api.choose.initiative.QuickTrack;
import waymark.api.govern.organisation.PersonEvent.DelegationEnded;
import waymark.api.govern.organisation.PersonEvent.PersonDeactivated;
import waymark.api.govern.organisation.PersonEvent.PersonReactivated;
import waymark.api.govern.organisation.PersonEvent.WorkDelegated;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.ProgrammeRefusal;
import waymark.api.govern.programme.Settings;
import waymark.api.kernel.Role;
import waymark.api.worth.Money;

class QuickTrackTest {

    private static final InitiativeProposed OPENED = new InitiativeProposed(INITIATIVE,
            "A name in the text", "Text the engineer's name", List.of(PROBLEM), null, ANA, null,
            List.of(FIELD));

    @Test
    void one_form_within_the_limits_is_all_it_takes_to_ask_INI_6() {
        QuickTrack atTheLimits = form("5000", 30);
        story().when(asking(atTheLimits)).then(OPENED, new OwnerAccepted(INITIATIVE, ANA),
                new QuickTrackAsked(INITIATIVE, atTheLimits, ANA));
    }

    @Test
    void a_quick_track_is_never_above_the_limits_INI_6() {
        story().when(asking(form("5000.01", 30))).thenRefused(TOO_DEAR);
        story().when(asking(form("5000", 31))).thenRefused(TOO_LONG);
        story().when(asking(form("5000", 0))).thenRefused(TOO_LONG);
        story().when(asking(new QuickTrack(PROBLEM, "Text", Money.of("10", "USD"),
                TODAY.plusDays(3), FIELD))).thenRefused(OTHER_CURRENCY);
    }

    @Test
    void where_it_is_delegated_no_click_is_needed_INI_6() {
        Settings usual = Settings.usual("EUR", 2);
        Settings delegated = new Settings(usual.currency(), usual.fiscalYearStart(),
                usual.valuation(), usual.hurdleRate(), usual.discountRate(), usual.bands(),
                usual.tolerances(), new Settings.QuickTrack(Money.of("500", "EUR"), 10, true),
                usual.reviewIntervalDays(), usual.quorum(), null);
        QuickTrack form = form("500", 10);
        story().agreeing(Profile.STANDARD, delegated).when(asking(form))
                .then(OPENED, new OwnerAccepted(INITIATIVE, ANA),
                        new QuickTrackAsked(INITIATIVE, form, ANA),
                        new QuickTrackApproved(INITIATIVE, form, null, true, false));
        story().agreeing(Profile.STANDARD, delegated).when(asking(form("501", 10)))
                .thenRefused(TOO_DEAR);
    }

    @Test
    void the_head_of_the_department_clicks_and_nobody_else_INI_6() {
        var waiting = story().given(proposed(ANA), asked(ANA));
        waiting.by(HEAD.value(), Role.EMPLOYEE).when(click(null)).then(approved(HEAD, false));
        waiting.by(DEPUTY.value(), Role.EMPLOYEE).when(click(null)).thenRefused(NOT_THE_HEAD);
        waiting.by(ANA.value(), Role.COUNCIL).when(click("I sit in the council"))
                .thenRefused(NOT_THE_HEAD);
        story().given(proposed(ANA)).by(HEAD.value()).when(click(null))
                .thenRefused(NO_QUICK_TRACK);
    }

    @Test
    void a_head_who_asked_leaves_the_click_to_the_deputy_GOV_2() {
        var own = story().given(proposed(HEAD), asked(HEAD));
        own.by(HEAD.value()).when(click("Nobody else is in")).thenRefused(OWN_QUICK_TRACK);
        own.by(DEPUTY.value()).when(click(null)).then(approved(DEPUTY, false));
    }

    @Test
    void ORG_3_who_has_the_work_of_the_head_clicks_on_those_days_but_not_for_what_the_head_asked() {
        WorkDelegated work = new WorkDelegated(GONE, HEAD, TODAY, TODAY.plusDays(5));
        var waiting = story().knowing(GONE.value(), new PersonReactivated(GONE), work)
                .given(proposed(ANA), asked(ANA)).by(GONE.value());
        waiting.when(click(null)).then(approved(GONE, false));
        waiting.on(TODAY.minusDays(1)).when(click(null)).thenRefused(NOT_THE_HEAD);
        waiting.on(TODAY.plusDays(6)).when(click(null)).thenRefused(NOT_THE_HEAD);
        waiting.knowing(GONE.value(), new DelegationEnded(GONE, HEAD)).when(click(null))
                .thenRefused(NOT_THE_HEAD);
        waiting.knowing(HEAD.value(), new PersonDeactivated(HEAD, "She left")).when(click(null))
                .thenRefused(NOT_THE_HEAD);
        story().knowing(GONE.value(), new PersonReactivated(GONE), work)
                .given(proposed(HEAD), asked(HEAD)).by(GONE.value()).when(click(null))
                .thenRefused(NOT_THE_HEAD);
    }

    @Test
    void ORG_3_a_head_who_has_the_work_of_who_asked_does_not_click_for_it() {
        var waiting = story().given(proposed(ANA), asked(ANA)).by(HEAD.value()).knowing(
                HEAD.value(), new WorkDelegated(HEAD, ANA, TODAY, TODAY.plusDays(5)));
        waiting.when(click("I know of it")).thenRefused(OWN_QUICK_TRACK);
        waiting.in(Profile.SMALL).when(click(null)).thenRefused(ProgrammeRefusal.REASON_MISSING);
        waiting.in(Profile.SMALL).when(click("We are two")).then(approved(HEAD, true));
        waiting.on(TODAY.plusDays(6)).when(click(null)).then(approved(HEAD, false));
    }

    @Test
    void in_a_small_programme_a_reason_stands_for_the_second_person_GOV_2() {
        var own = story().in(Profile.SMALL).given(proposed(HEAD), asked(HEAD)).by(HEAD.value());
        own.when(click(null)).thenRefused(ProgrammeRefusal.REASON_MISSING);
        own.when(click("We are two")).then(approved(HEAD, true));
    }

    @Test
    void a_form_that_waited_is_measured_by_the_limits_of_the_click_INI_6() {
        Settings usual = Settings.usual("EUR", 2);
        Settings tighter = new Settings(usual.currency(), usual.fiscalYearStart(),
                usual.valuation(), usual.hurdleRate(), usual.discountRate(), usual.bands(),
                usual.tolerances(), new Settings.QuickTrack(Money.of("1000", "EUR"), 30, false),
                usual.reviewIntervalDays(), usual.quorum(), null);
        var waiting = story().given(proposed(ANA), asked(ANA)).by(HEAD.value());
        waiting.agreeing(Profile.STANDARD, tighter).when(click(null)).thenRefused(TOO_DEAR);
        waiting.on(TODAY.plusDays(40)).when(click(null)).thenRefused(TOO_LONG);
    }

    @Test
    void the_head_may_also_say_no_until_the_click() {
        var wish = new RejectInitiative(INITIATIVE, "We do this already");
        var waiting = story().given(proposed(ANA), asked(ANA)).by(HEAD.value());
        waiting.when(wish).then(new InitiativeRejected(INITIATIVE, "We do this already"));
        waiting.given(approved(HEAD, false)).when(wish).thenRefused(UNDER_WAY);
    }

    private static ApproveQuickTrack click(@Nullable String reason) {
        return new ApproveQuickTrack(INITIATIVE, reason);
    }

    private static QuickTrackApproved approved(PersonId head, boolean self) {
        return new QuickTrackApproved(INITIATIVE, form("1900", 20), head, false, self);
    }
}
