package waymark.command.listen.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.listen.followup.Followups.CASE;
import static waymark.command.listen.followup.Followups.OWNER;
import static waymark.command.listen.followup.Followups.WHOSE;
import static waymark.command.listen.followup.Followups.handling;
import static waymark.command.listen.followup.Followups.opened;
import static waymark.command.listen.followup.Followups.story;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.api.listen.followup.ComplaintCommand.AcknowledgeComplaint;
import waymark.api.listen.followup.ComplaintCommand.AnswerComplaint;
import waymark.api.listen.followup.ComplaintCommand.EscalateOutside;
import waymark.api.listen.followup.ComplaintCommand.InvestigateComplaint;
import waymark.api.listen.followup.ComplaintEvent;
import waymark.api.listen.followup.FollowupCommand;
import waymark.api.listen.followup.FollowupCommand.AssignFollowup;
import waymark.api.listen.followup.FollowupCommand.CloseFollowup;
import waymark.api.listen.followup.FollowupCommand.RecordConsent;
import waymark.api.listen.followup.FollowupCommand.ReopenFollowup;
import waymark.api.listen.followup.FollowupCommand.TellOverdue;
import waymark.api.listen.followup.FollowupCommand.WithdrawFollowup;
import waymark.api.listen.followup.FollowupEvent;
import waymark.api.listen.followup.FollowupEvent.ConsentRecorded;
import waymark.api.listen.followup.FollowupEvent.FollowupClosed;
import waymark.api.listen.followup.FollowupEvent.FollowupOpened;
import waymark.api.listen.followup.FollowupEvent.FollowupReopened;
import waymark.api.listen.followup.FollowupEvent.FollowupWithdrawn;
import waymark.api.listen.followup.OutreachCommand.AskPromoter;
import waymark.api.listen.followup.OutreachCommand.RecordContact;
import waymark.api.listen.followup.OutreachCommand.RecordResponse;
import waymark.api.listen.followup.OutreachCommand.ResolveFollowup;
import waymark.api.listen.followup.OutreachEvent.CustomerContacted;
import waymark.api.listen.followup.OutreachEvent.PromoterAsked;
import waymark.api.listen.followup.deal.Due;
import waymark.api.listen.followup.deal.Favour;
import waymark.api.listen.followup.deal.Finding;
import waymark.api.listen.followup.deal.FollowupKind;
import waymark.api.listen.followup.deal.Reach;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;
import waymark.command.kernel.testing.Story;

/** What must hold of every case, whatever is asked in whatever order. */
class FollowupLawsTest {

    private static final int LIVES = 20_000;
    private static final int WISHES = 14;
    private static final List<FollowupKind> KINDS = List.of(FollowupKind.values());
    private static final List<Reach> REACHES = List.of(Reach.values());

    @Test
    void the_laws_hold_in_twenty_thousand_lives() {
        tryAll(new FollowupDecider());
    }

    @Test
    void FUP_4_a_decider_that_calls_whom_it_likes_is_caught() {
        assertThatThrownBy(() -> tryAll(new Intruding())).isInstanceOf(AssertionError.class)
                .hasMessageContaining("FUP-4").hasMessageContaining("seed");
    }

    private static void tryAll(Decider<Followup, FollowupCommand, FollowupEvent> decider) {
        for (long seed = 1; seed <= LIVES; seed++) {
            Random random = new Random(seed);
            var known = story();
            var life = new Story<>(decider, known.world(),
                    List.<FollowupEvent>of(opened(KINDS.get(random.nextInt(3)),
                            random.nextBoolean())));
            for (int step = 0; step < WISHES; step++) {
                life = life.and(anything(random));
            }
            hold(life.events(), "seed " + seed);
        }
    }

    private static void hold(List<FollowupEvent> life, String where) {
        FollowupKind kind = ((FollowupOpened) life.getFirst()).kind();
        boolean consent = ((FollowupOpened) life.getFirst()).mayContact();
        boolean closed = false;
        for (FollowupEvent event : life.subList(1, life.size())) {
            assertThat(event.whose()).as("whose, " + where).isEqualTo(WHOSE);
            if (event instanceof CustomerContacted || event instanceof PromoterAsked) {
                assertThat(consent).as("FUP-4 " + where).isTrue();
            }
            assertThat(event instanceof ComplaintEvent && kind != FollowupKind.COMPLAINT)
                    .as("its own kind, " + where).isFalse();
            consent = event instanceof ConsentRecorded told ? told.mayContact() : consent;
            closed = closed(event, closed, where);
        }
        assertThat(life.stream().limit(life.size() - 1L))
                .as("withdrawn and kept as it is, " + where)
                .noneMatch(FollowupWithdrawn.class::isInstance);
    }

    /** After closing, only reopening or going outside begins anything anew. */
    private static boolean closed(FollowupEvent event, boolean closed, String where) {
        return switch (event) {
            case FollowupClosed told -> {
                assertThat(told.cause()).as("FUP-3 " + where).isEqualTo("late");
                assertThat(closed).as("closed once, " + where).isFalse();
                yield true;
            }
            case FollowupReopened _ -> {
                assertThat(closed).as("was closed, " + where).isTrue();
                yield false;
            }
            case ComplaintEvent.EscalatedOutside _ -> false;
            case ConsentRecorded _ -> closed;
            default -> {
                assertThat(closed).as("over, " + where).isFalse();
                yield false;
            }
        };
    }

    private static FollowupCommand anything(Random random) {
        return switch (random.nextInt(15)) {
            case 0 -> new AcknowledgeComplaint(CASE, null, null);
            case 1 -> new InvestigateComplaint(CASE, Finding.UPHELD, "So it was");
            case 2 -> new AnswerComplaint(CASE, "Sorry", null);
            case 3 -> new EscalateOutside(CASE, "Ombudsman", null);
            case 4, 5 -> new RecordContact(CASE, REACHES.get(random.nextInt(3)), null, null);
            case 6 -> new ResolveFollowup(CASE, "Done");
            case 7 -> new AskPromoter(CASE, Favour.OFFER, null);
            case 8 -> new RecordResponse(CASE, random.nextBoolean(), null);
            case 9 -> new RecordConsent(CASE, random.nextBoolean(), null);
            case 10, 11 -> new CloseFollowup(CASE, random.nextBoolean() ? "late" : null, null);
            case 12 -> new ReopenFollowup(CASE, "It came back");
            case 13 -> new AssignFollowup(CASE, OWNER, null);
            default -> random.nextInt(4) == 0
                    ? new WithdrawFollowup(CASE, "A mistake")
                    : new TellOverdue(CASE, Due.DONE, handling().doneDue());
        };
    }

    /** The planted violation: it believes that everybody wants to be called. */
    private static final class Intruding
            implements
                Decider<Followup, FollowupCommand, FollowupEvent> {

        private final FollowupDecider sound = new FollowupDecider();

        @Override
        public Followup initial() {
            return sound.initial();
        }

        @Override
        public Followup evolve(Followup followup, FollowupEvent event) {
            return sound.evolve(followup, event);
        }

        @Override
        public Set<String> restsOn(Followup followup, FollowupCommand command, Known known) {
            return sound.restsOn(followup, command, known);
        }

        @Override
        public Decision<FollowupEvent> decide(
                Followup followup, FollowupCommand command, Known known) {
            return command instanceof RecordContact wish
                    && followup.kind() == FollowupKind.DETRACTOR && !followup.stage().isOver()
                            ? accept(new CustomerContacted(CASE, WHOSE, 1, wish.reach(), null,
                                    null))
                            : sound.decide(followup, command, known);
        }
    }
}
