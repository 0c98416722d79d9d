package waymark.command.choose.businesscase;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.command.choose.businesscase.Cases.AUTHOR;
import static waymark.command.choose.businesscase.Cases.CASE;
import static waymark.command.choose.businesscase.Cases.CHAIR;
import static waymark.command.choose.businesscase.Cases.FINANCE;
import static waymark.command.choose.businesscase.Cases.GONE;
import static waymark.command.choose.businesscase.Cases.MEMBER;
import static waymark.command.choose.businesscase.Cases.OWNER;
import static waymark.command.choose.businesscase.Cases.SECRETARY;
import static waymark.command.choose.businesscase.Cases.SPONSOR;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import waymark.api.choose.businesscase.BusinessCaseCommand;
import waymark.api.choose.businesscase.BusinessCaseCommand.RedraftCase;
import waymark.api.choose.businesscase.BusinessCaseCommand.ReviewCase;
import waymark.api.choose.businesscase.BusinessCaseCommand.WithdrawCase;
import waymark.api.choose.businesscase.BusinessCaseEvent;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseReviewed;
import waymark.api.choose.businesscase.BusinessCaseEvent.Decided;
import waymark.api.choose.businesscase.BusinessCaseEvent.Opinion;
import waymark.api.choose.businesscase.decision.Ballot;
import waymark.api.choose.businesscase.decision.DecisionRecord;
import waymark.api.choose.businesscase.decision.Dissent;
import waymark.api.choose.businesscase.decision.RoomDecision.Verdict;
import waymark.api.choose.council.meeting.Attendance;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.Settings.DecisionRule;
import waymark.api.kernel.Role;
import waymark.command.kernel.testing.Story;

/** What must hold however a council meets and whoever clicks: tried on many lives of a case. */
class DecisionLawsTest {

    private static final int LIVES = 20_000;
    private static final int STEPS = 5;
    private static final List<PersonId> PEOPLE = List.of(AUTHOR, OWNER, SPONSOR, CHAIR, SECRETARY,
            MEMBER, FINANCE, GONE);

    /** Begun once, since all lives share it. */
    private static final Story<BusinessCase, BusinessCaseCommand, BusinessCaseEvent> BEGUN = Cases
            .story();

    @ParameterizedTest
    @EnumSource(Profile.class)
    void nobody_decides_on_their_own_case_and_nothing_is_decided_without_a_quorum(
            Profile profile) {
        int decisions = 0;
        int selfApproved = 0;
        for (long seed = 0; seed < LIVES; seed++) {
            for (BusinessCaseEvent event : life(profile, new Random(seed))) {
                String where = profile + " seed " + seed;
                if (event instanceof CaseReviewed told) {
                    assertThat(told.selfApproved()).as(where)
                            .isEqualTo(AUTHOR.equals(told.reviewer()));
                    assertThat(profile == Profile.SMALL || !told.selfApproved()).as(where)
                            .isTrue();
                }
                if (event instanceof Decided told) {
                    lawful(profile, told.decision(), where);
                    decisions++;
                    selfApproved += told.decision().selfApproved() ? 1 : 0;
                }
            }
        }
        assertThat(decisions).as("lives come to decisions").isGreaterThan(LIVES / 10);
        assertThat(selfApproved > 0).as("some in SMALL, none above")
                .isEqualTo(profile == Profile.SMALL);
    }

    private static void lawful(Profile profile, DecisionRecord decision, String where) {
        Set<PersonId> deciding = new HashSet<>();
        decision.roster().stream().map(Attendance::member).forEach(deciding::add);
        deciding.remove(GONE);
        decision.recused().forEach(recusal -> deciding.remove(recusal.member()));
        Set<PersonId> voices = new HashSet<>();
        decision.votes().stream().map(Ballot::member).forEach(voices::add);
        decision.dissent().stream().map(Dissent::member).forEach(voices::add);
        assertThat(deciding).as("CNL-6 " + where).containsAll(voices);
        assertThat(decision.quorum().counted()).as("CNL-1 " + where).isEqualTo(deciding.size())
                .isGreaterThanOrEqualTo(decision.quorum().needed());
        assertThat(decision.quorum().needed()).as("CNL-2 " + where)
                .isGreaterThanOrEqualTo(profile == Profile.SMALL
                        ? 1
                        : Math.min(2, decision.quorum().agreed()));
        boolean barred = deciding.contains(AUTHOR) || deciding.contains(OWNER)
                || (profile == Profile.REGULATED && deciding.contains(SPONSOR));
        assertThat(decision.selfApproved()).as("BC-2, GOV-2 " + where).isEqualTo(barred);
        assertThat(barred && profile != Profile.SMALL).as("BC-2 " + where).isFalse();
        assertThat(!barred || decision.reason() != null).as("GOV-2 " + where).isTrue();
    }

    private static List<BusinessCaseEvent> life(Profile profile, Random random) {
        DecisionRule rule = among(random, DecisionRule.values());
        var story = Rooms.seated(BEGUN, some(random))
                .agreeing(profile, Rooms.deciding(rule, 1 + random.nextInt(3)))
                .given(Cases.drafted(AUTHOR), Cases.submitted());
        Story<BusinessCase, BusinessCaseCommand, BusinessCaseEvent> life = random.nextInt(4) == 0
                ? story
                : story.given(Cases.reviewed());
        for (int step = 0; step < STEPS; step++) {
            PersonId actor = random.nextInt(4) > 0 ? SECRETARY : one(random);
            life = life.by(actor.value(), Role.COUNCIL, Role.FINANCE).and(anything(random));
        }
        return life.events();
    }

    private static <T> T among(Random random, T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static BusinessCaseCommand anything(Random random) {
        return switch (random.nextInt(20)) {
            case 0 -> new RedraftCase(CASE, Cases.content());
            case 1 -> new WithdrawCase(CASE, "not yet");
            case 2, 3, 4 ->
                new ReviewCase(CASE, Opinion.SOUND, null, random.nextBoolean() ? "few" : null);
            default -> decision(random);
        };
    }

    private static BusinessCaseCommand decision(Random random) {
        Verdict verdict = among(random, Verdict.values());
        Rooms.Saying saying = new Rooms.Saying(verdict);
        if (random.nextInt(4) == 0) {
            saying.recused(one(random));
        }
        if (random.nextInt(4) == 0) {
            saying.dissent(one(random), random.nextBoolean());
        }
        for (PersonId voter : random.nextInt(3) == 0 ? some(random) : new PersonId[0]) {
            saying.vote(voter, among(random, Ballot.Voice.values()));
        }
        boolean again = random.nextInt(5) == 0;
        if (again) {
            saying.supersedes(1 + random.nextInt(2));
        }
        boolean mustSay = again || verdict != Verdict.APPROVE;
        return saying.because(mustSay || random.nextBoolean() ? "So we see it" : null).wish();
    }

    private static PersonId one(Random random) {
        return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }

    private static PersonId[] some(Random random) {
        List<PersonId> mixed = new ArrayList<>(PEOPLE);
        Collections.shuffle(mixed, random);
        return mixed.subList(0, 1 + random.nextInt(6)).toArray(PersonId[]::new);
    }
}
