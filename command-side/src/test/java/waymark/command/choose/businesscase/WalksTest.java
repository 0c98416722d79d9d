package waymark.command.choose.businesscase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseApproved;
import waymark.api.choose.businesscase.decision.Ballot;
import waymark.api.choose.businesscase.decision.DecisionRecord;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingOpened;
import waymark.api.govern.programme.Profile;
import waymark.api.kernel.Event;

/**
 * Random walks over a case and two meetings that could decide it. A build walks a little way; the
 * whole way is {@code -Dwaymark.walks=100000}, for each profile.
 */
class WalksTest {

    private static final int WALKS = Integer.getInteger("waymark.walks", 1_500);

    @ParameterizedTest
    @EnumSource(Profile.class)
    void nobody_approves_alone_above_SMALL_and_nothing_passes_without_a_quorum_or_twice(
            Profile profile) {
        int decisions = 0;
        int selfApproved = 0;
        int votes = 0;
        for (long seed = 0; seed < WALKS; seed++) {
            var found = WalkLaws.in(Walk.of(profile, seed), profile);
            assertThat(found.breaches()).as("%s seed %d", profile, seed).isEmpty();
            decisions += found.decisions();
            selfApproved += found.selfApproved();
            votes += found.votes();
        }
        System.out.printf("%s: %d walks, %d decisions, %d votes counted, %d self-approved%n",
                profile, WALKS, decisions, votes, selfApproved);
        assertThat(decisions).as("walks come to decisions").isGreaterThan(WALKS / 20);
        assertThat(votes).as("votes are counted").isGreaterThan(WALKS / 50);
        assertThat(selfApproved > 0).as("some in SMALL, none above")
                .isEqualTo(profile == Profile.SMALL);
    }

    @Test
    void walks_by_the_rules_of_SMALL_are_found_out_where_two_people_are_asked_for() {
        List<String> breaches = new ArrayList<>();
        for (long seed = 0; seed < 400; seed++) {
            breaches.addAll(WalkLaws.in(
                    Walk.of(Profile.SMALL, seed), Profile.STANDARD).breaches());
        }
        assertThat(breaches).contains("BC-2: somebody decided on the own case",
                "CNL-2: beneath the floor");
    }

    @Test
    void a_double_vote_an_absent_member_and_a_missing_mark_are_found() {
        List<Event> walk = approving();
        assertThat(WalkLaws.in(walk, Profile.SMALL).breaches()).isEmpty();
        assertThat(WalkLaws.in(changed(walk, one -> with(one, twice(one.votes()),
                one.selfApproved())), Profile.SMALL).breaches()).contains("CNL-6: a double vote");
        assertThat(WalkLaws.in(changed(walk, one -> with(one, one.votes(),
                !one.selfApproved())), Profile.SMALL).breaches())
                .contains("GOV-2: a self-approval is not marked");
        assertThat(WalkLaws.in(walk.stream().filter(event -> !(event instanceof MeetingOpened))
                .toList(), Profile.SMALL).breaches())
                .contains("CNL-1: a decision in a meeting that is not open");
    }

    /** The first walk that comes to an approval with votes. */
    private static List<Event> approving() {
        for (long seed = 0;; seed++) {
            List<Event> walk = Walk.of(Profile.SMALL, seed);
            if (walk.stream().anyMatch(event -> event instanceof CaseApproved told
                    && !told.decision().votes().isEmpty())) {
                return walk;
            }
        }
    }

    private interface Change {

        DecisionRecord of(DecisionRecord one);
    }

    private static List<Event> changed(List<Event> walk, Change change) {
        return walk.stream().<Event>map(event -> event instanceof CaseApproved told
                ? new CaseApproved(told.businessCase(), told.initiative(), told.title(),
                        change.of(told.decision()), told.amount(), told.benefitLines(),
                        told.conditions())
                : event).toList();
    }

    private static DecisionRecord with(DecisionRecord one, List<Ballot> votes, boolean self) {
        return new DecisionRecord(one.number(), one.meeting(), one.effectiveOn(), one.profile(),
                one.rule(), one.commitment(), one.roster(), one.recused(), one.quorum(), votes,
                one.dissent(), one.assent(), one.seenAt(), one.ranking(), one.evidence(),
                one.reason(), self, one.supersedes());
    }

    private static List<Ballot> twice(List<Ballot> votes) {
        List<Ballot> all = new ArrayList<>(votes);
        all.addAll(votes);
        return all;
    }
}
