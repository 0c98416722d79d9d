package waymark.command.choose.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.api.choose.initiative.InitiativeRefusal.AIMS_AT_NOTHING;
import static waymark.api.choose.initiative.InitiativeRefusal.ENDED;
import static waymark.api.choose.initiative.InitiativeRefusal.NOT_THE_OWNER;
import static waymark.api.choose.initiative.InitiativeRefusal.NOT_YOURS_TO_REJECT;
import static waymark.api.choose.initiative.InitiativeRefusal.NO_SUCH_OWNER;
import static waymark.api.choose.initiative.InitiativeRefusal.NO_SUCH_PROBLEM;
import static waymark.api.choose.initiative.InitiativeRefusal.OWNER_NOT_ACTIVE;
import static waymark.command.choose.initiative.Initiatives.ANA;
import static waymark.command.choose.initiative.Initiatives.GONE;
import static waymark.command.choose.initiative.Initiatives.HEAD;
import static waymark.command.choose.initiative.Initiatives.INITIATIVE;
import static waymark.command.choose.initiative.Initiatives.NOBODY;
import static waymark.command.choose.initiative.Initiatives.PROBLEM;
import static waymark.command.choose.initiative.Initiatives.proposed;
import static waymark.command.choose.initiative.Initiatives.proposing;
import static waymark.command.choose.initiative.Initiatives.story;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.api.choose.initiative.Inherited;
import waymark.api.choose.initiative.InitiativeCommand;
import waymark.api.choose.initiative.InitiativeCommand.AcceptOwnership;
import waymark.api.choose.initiative.InitiativeCommand.InheritInitiative;
import waymark.api.choose.initiative.InitiativeCommand.NameOwner;
import waymark.api.choose.initiative.InitiativeCommand.RejectInitiative;
import waymark.api.choose.initiative.InitiativeCommand.RewordInitiative;
import waymark.api.choose.initiative.InitiativeCommand.ScoreInitiative;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeInherited;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeRejected;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeScored;
import waymark.api.choose.initiative.InitiativeEvent.OwnerAccepted;
import waymark.api.choose.initiative.InitiativeEvent.OwnerNamed;
import waymark.api.choose.initiative.ScoreSheet;
import waymark.api.choose.initiative.ScoreSheet.Driver;
import waymark.api.kernel.Role;
import waymark.api.understand.problem.ProblemId;

class InitiativeTest {

    @Test
    void an_initiative_attacks_a_problem_INI_1() {
        story().when(proposing(HEAD, List.of(PROBLEM))).then(proposed(HEAD));
        story().when(proposing(HEAD, List.of())).thenRefused(AIMS_AT_NOTHING);
        story().when(proposing(HEAD, List.of(ProblemId.next()))).thenRefused(NO_SUCH_PROBLEM);
    }

    @Test
    void an_accountable_owner_is_one_active_person_ORG_1() {
        story().when(proposing(GONE, List.of(PROBLEM))).thenRefused(OWNER_NOT_ACTIVE);
        story().when(proposing(NOBODY, List.of(PROBLEM))).thenRefused(NO_SUCH_OWNER);
        story().given(proposed(HEAD)).when(new NameOwner(INITIATIVE, GONE, null))
                .thenRefused(OWNER_NOT_ACTIVE);
        story().given(proposed(HEAD)).when(new NameOwner(INITIATIVE, HEAD, null)).thenNothing();
    }

    @Test
    void who_proposes_in_their_own_name_has_accepted_INI_2() {
        story().when(proposing(ANA, List.of(PROBLEM)))
                .then(proposed(ANA), new OwnerAccepted(INITIATIVE, ANA));
    }

    @Test
    void only_the_named_owner_accepts_INI_2() {
        var named = story().given(proposed(ANA), new OwnerNamed(INITIATIVE, HEAD));
        named.when(new AcceptOwnership(INITIATIVE)).thenRefused(NOT_THE_OWNER);
        var byHead = named.by(HEAD.value(), Role.EMPLOYEE);
        byHead.when(new AcceptOwnership(INITIATIVE)).then(new OwnerAccepted(INITIATIVE, HEAD));
        byHead.and(new AcceptOwnership(INITIATIVE)).when(new AcceptOwnership(INITIATIVE))
                .thenNothing();
    }

    @Test
    void no_command_sets_a_stage_INI_3() {
        assertThat(Arrays.stream(InitiativeCommand.class.getPermittedSubclasses())
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(part -> part.getName().toLowerCase(java.util.Locale.ROOT)))
                .isNotEmpty().doesNotContain("stage", "state", "status");
    }

    @Test
    void a_score_follows_from_its_sheet() {
        var sheet = new ScoreSheet(ScoreSheet.Method.RICE, Map.of(
                Driver.REACH, new BigDecimal("2000"), Driver.IMPACT, BigDecimal.ONE,
                Driver.CONFIDENCE, new BigDecimal("0.8"), Driver.EFFORT, new BigDecimal("4")));
        var scored = story().given(proposed(ANA))
                .when(new ScoreInitiative(INITIATIVE, sheet)).thenOne(InitiativeScored.class);
        assertThat(scored.score().orThrow()).isEqualByComparingTo("400");
        assertThat(scored.score().method()).startsWith("rice/");
    }

    @Test
    void the_council_says_no_and_then_it_is_kept_as_it_is() {
        var wish = new RejectInitiative(INITIATIVE, "Others come first");
        story().given(proposed(ANA)).when(wish).thenRefused(NOT_YOURS_TO_REJECT);
        var council = story().given(proposed(ANA)).by(HEAD.value(), Role.COUNCIL);
        council.when(wish).then(new InitiativeRejected(INITIATIVE, "Others come first"));
        council.and(wish).when(new RewordInitiative(INITIATIVE, "New", "Words"))
                .thenRefused(ENDED);
    }

    @Test
    void a_row_of_a_register_is_taken_over_with_its_gaps_and_claims_its_name_INI_5() {
        Inherited row = new Inherited("Plain bill", "R. Adeyemi", "ongoing",
                Inherited.Standing.DELIVERING, null, null, null, "register.csv", 2, null);
        story().when(new InheritInitiative(INITIATIVE, row, null, "register/abc"))
                .then(new InitiativeInherited(INITIATIVE, row, null))
                .thenClaims("register/abc");
        story().when(new InheritInitiative(INITIATIVE, row, GONE, "register/abc"))
                .thenRefused(OWNER_NOT_ACTIVE);
    }
}
