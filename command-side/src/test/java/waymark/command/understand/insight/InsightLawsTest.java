package waymark.command.understand.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.understand.insight.Insights.INSIGHT;
import static waymark.command.understand.insight.Insights.OTHER;
import static waymark.command.understand.insight.Insights.STATEMENT;
import static waymark.command.understand.insight.Insights.TITLE;
import static waymark.command.understand.insight.Insights.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.Evidence.Kind;
import waymark.api.understand.insight.Evidence.Stance;
import waymark.api.understand.insight.InsightCommand;
import waymark.api.understand.insight.InsightCommand.AddEvidence;
import waymark.api.understand.insight.InsightCommand.MergeInsight;
import waymark.api.understand.insight.InsightCommand.RecordInsight;
import waymark.api.understand.insight.InsightCommand.RefuteInsight;
import waymark.api.understand.insight.InsightCommand.RetireInsight;
import waymark.api.understand.insight.InsightCommand.RewordInsight;
import waymark.api.understand.insight.InsightCommand.ValidateInsight;
import waymark.api.understand.insight.InsightEvent;
import waymark.api.understand.insight.InsightEvent.EvidenceAdded;
import waymark.api.understand.insight.InsightEvent.InsightAbsorbed;
import waymark.api.understand.insight.InsightEvent.InsightLinked;
import waymark.api.understand.insight.InsightEvent.InsightMerged;
import waymark.api.understand.insight.InsightEvent.InsightRecorded;
import waymark.api.understand.insight.InsightEvent.InsightRefuted;
import waymark.api.understand.insight.InsightEvent.InsightRetired;
import waymark.api.understand.insight.InsightEvent.InsightReworded;
import waymark.api.understand.insight.InsightEvent.InsightValidated;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;
import waymark.command.kernel.testing.Story;

/** What must hold of every insight, whatever is asked in whatever order. */
class InsightLawsTest {

    private static final int LIVES = 20_000;
    private static final int WISHES = 12;
    private static final List<Kind> KINDS = List.of(Kind.values());

    @Test
    void the_laws_hold_in_twenty_thousand_lives() {
        tryAll(new InsightDecider());
    }

    @Test
    void INS_1_a_decider_that_validates_upon_assumptions_is_caught() {
        assertThatThrownBy(() -> tryAll(new Credulous())).isInstanceOf(AssertionError.class)
                .hasMessageContaining("INS-1").hasMessageContaining("seed");
    }

    private static void tryAll(Decider<Insight, InsightCommand, InsightEvent> decider) {
        for (long seed = 1; seed <= LIVES; seed++) {
            Random random = new Random(seed);
            Story<Insight, InsightCommand, InsightEvent> life = Story.of(decider)
                    .knowing(OTHER.value(), new InsightRecorded(OTHER, TITLE, STATEMENT, List.of()))
                    .and(new RecordInsight(INSIGHT, TITLE, STATEMENT, some(random)));
            for (int step = 0; step < WISHES; step++) {
                life = life.and(anything(random));
            }
            hold(life.events(), "seed " + seed);
        }
    }

    private static void hold(List<InsightEvent> life, String where) {
        for (int at = 0; at < life.size(); at++) {
            List<InsightEvent> before = life.subList(0, at);
            switch (life.get(at)) {
                case InsightRecorded _ -> assertThat(before).as("opens it, " + where).isEmpty();
                case InsightValidated _ -> {
                    assertThat(carried(before)).as("INS-1 " + where).isTrue();
                    assertThat(before).as("judged once, " + where)
                            .noneMatch(InsightValidated.class::isInstance)
                            .noneMatch(InsightRefuted.class::isInstance);
                }
                case InsightReworded _,InsightLinked _,InsightRefuted _,InsightMerged _ ->
                    assertThat(before).as("INS-3 " + where)
                            .noneMatch(InsightRefuted.class::isInstance);
                case EvidenceAdded _,InsightRetired _,InsightAbsorbed _ -> {}
            }
            assertThat(before).as("INS-3 kept as it is, " + where)
                    .noneMatch(InsightRetired.class::isInstance);
            assertThat(before).as("INS-4 goes on elsewhere, " + where)
                    .noneMatch(InsightMerged.class::isInstance);
        }
    }

    /** Says it by another way than the decider: over the whole life, not from what it kept. */
    private static boolean carried(List<InsightEvent> life) {
        return life.stream().flatMap(event -> switch (event) {
            case InsightRecorded told -> told.evidence().stream();
            case EvidenceAdded told -> Stream.of(told.evidence());
            case InsightAbsorbed told -> told.evidence().stream();
            case InsightReworded _,InsightValidated _,InsightRefuted _,InsightRetired _ ->
                Stream.<Evidence>empty();
            case InsightLinked _,InsightMerged _ -> Stream.<Evidence>empty();
        }).anyMatch(one -> one.stance() == Stance.SUPPORTS && one.kind() != Kind.ASSUMPTION);
    }

    private static InsightCommand anything(Random random) {
        return switch (random.nextInt(11)) {
            case 0, 1, 2 -> new AddEvidence(INSIGHT, one(random));
            case 3, 4, 5 -> new ValidateInsight(INSIGHT, null);
            case 6, 7 -> new RewordInsight(INSIGHT, "Better " + random.nextInt(), STATEMENT);
            case 8 -> new RefuteInsight(INSIGHT, "It was not so");
            case 9 -> new MergeInsight(INSIGHT, OTHER, "They say the same");
            default -> new RetireInsight(INSIGHT, "Its time is over");
        };
    }

    private static List<Evidence> some(Random random) {
        List<Evidence> some = new ArrayList<>();
        for (int left = random.nextInt(3); left > 0; left--) {
            some.add(one(random));
        }
        return some;
    }

    private static Evidence one(Random random) {
        Kind kind = random.nextBoolean()
                ? Kind.ASSUMPTION
                : KINDS.get(random.nextInt(KINDS.size()));
        return evidence(kind, random.nextBoolean() ? Stance.SUPPORTS : Stance.CONTRADICTS);
    }

    /** The planted violation: it believes whatever is said. */
    private static final class Credulous
            implements
                Decider<Insight, InsightCommand, InsightEvent> {

        private final InsightDecider sound = new InsightDecider();

        @Override
        public Insight initial() {
            return sound.initial();
        }

        @Override
        public Insight evolve(Insight insight, InsightEvent event) {
            return sound.evolve(insight, event);
        }

        @Override
        public Decision<InsightEvent> decide(
                Insight insight, InsightCommand command, Known known) {
            return command instanceof ValidateInsight wish
                    && insight.stage() == Insight.Stage.RECORDED
                            ? accept(new InsightValidated(wish.insight(), wish.note()))
                            : sound.decide(insight, command, known);
        }
    }
}
