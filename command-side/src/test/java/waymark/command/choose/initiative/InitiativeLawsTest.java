package waymark.command.choose.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.command.choose.initiative.Initiatives.ANA;
import static waymark.command.choose.initiative.Initiatives.DEPUTY;
import static waymark.command.choose.initiative.Initiatives.GONE;
import static waymark.command.choose.initiative.Initiatives.HEAD;
import static waymark.command.choose.initiative.Initiatives.INITIATIVE;
import static waymark.command.choose.initiative.Initiatives.NOBODY;
import static waymark.command.choose.initiative.Initiatives.PROBLEM;
import static waymark.command.choose.initiative.Initiatives.TODAY;
import static waymark.command.choose.initiative.Initiatives.asking;
import static waymark.command.choose.initiative.Initiatives.form;
import static waymark.command.choose.initiative.Initiatives.proposing;
import static waymark.command.choose.initiative.Initiatives.story;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.api.choose.initiative.InitiativeCommand;
import waymark.api.choose.initiative.InitiativeCommand.AcceptOwnership;
import waymark.api.choose.initiative.InitiativeCommand.AimInitiative;
import waymark.api.choose.initiative.InitiativeCommand.ApproveQuickTrack;
import waymark.api.choose.initiative.InitiativeCommand.NameOwner;
import waymark.api.choose.initiative.InitiativeCommand.RejectInitiative;
import waymark.api.choose.initiative.InitiativeCommand.StopInitiative;
import waymark.api.choose.initiative.InitiativeEvent;
import waymark.api.choose.initiative.InitiativeEvent.OwnerAccepted;
import waymark.api.choose.initiative.InitiativeEvent.QuickTrackApproved;
import waymark.api.choose.initiative.InitiativeEvent.QuickTrackAsked;
import waymark.api.choose.initiative.QuickTrack;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Profile;
import waymark.api.kernel.Role;
import waymark.api.worth.Money;
import waymark.command.kernel.testing.Story;

class InitiativeLawsTest {

    private static final List<PersonId> PEOPLE = List.of(ANA, HEAD, DEPUTY, GONE, NOBODY);
    private static final Money LIMIT = Money.of("5000", "EUR");

    @Test
    void whatever_is_asked_in_whatever_order_the_laws_hold() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            Story<Initiative, InitiativeCommand, InitiativeEvent> story = story()
                    .in(random.nextBoolean() ? Profile.SMALL : Profile.STANDARD);
            story = story.and(random.nextBoolean()
                    ? proposing(anyone(random), List.of(PROBLEM))
                    : asking(form(String.valueOf(random.nextInt(10_000)), random.nextInt(60))));
            for (int step = 0; step < 30 && !story.events().isEmpty(); step++) {
                PersonId actor = List.of(ANA, HEAD, DEPUTY).get(random.nextInt(3));
                story = story.by(actor.value(),
                        random.nextBoolean() ? Role.COUNCIL : Role.EMPLOYEE);
                int before = story.events().size();
                story = story.and(anything(random));
                holds(story, before, actor, "seed " + seed + " step " + step);
            }
        }
    }

    private static void holds(Story<Initiative, InitiativeCommand, InitiativeEvent> story,
            int before, PersonId actor, String where) {
        PersonId owner = story.state().owner();
        assertThat(owner).as("ORG-1 " + where).isNotNull().isNotIn(GONE, NOBODY);
        assertThat(story.events().stream().filter(QuickTrackApproved.class::isInstance).count())
                .as("one click " + where).isLessThanOrEqualTo(1);
        for (InitiativeEvent event : story.events().subList(before, story.events().size())) {
            if (event instanceof OwnerAccepted told) {
                assertThat(told.owner()).as("INI-2 " + where).isEqualTo(actor);
            }
            if (event instanceof QuickTrackApproved told) {
                withinLimits(story.events(), told, actor, where);
            }
        }
    }

    private static void withinLimits(List<InitiativeEvent> events, QuickTrackApproved told,
            PersonId actor, String where) {
        QuickTrack form = told.form();
        assertThat(form.cost()).as("INI-6 " + where).isLessThanOrEqualTo(LIMIT);
        assertThat(form.checkOn()).as("INI-6 " + where)
                .isBetween(TODAY.plusDays(1), TODAY.plusDays(30));
        PersonId asker = events.stream().filter(QuickTrackAsked.class::isInstance)
                .map(event -> ((QuickTrackAsked) event).asker()).findFirst().orElseThrow();
        assertThat(told.selfApproved()).as("GOV-2 " + where).isEqualTo(actor.equals(asker));
        assertThat(Set.of(HEAD, DEPUTY)).as("INI-6 " + where).contains(actor);
    }

    private static PersonId anyone(Random random) {
        return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }

    private static InitiativeCommand anything(Random random) {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> new NameOwner(INITIATIVE, anyone(random), null);
            case 3, 4 -> new AcceptOwnership(INITIATIVE);
            case 5, 6, 7, 8 -> new ApproveQuickTrack(
                    INITIATIVE, random.nextBoolean() ? "Nobody else is in" : null);
            case 9 -> new AimInitiative(INITIATIVE, List.of(PROBLEM), null);
            case 10 -> new RejectInitiative(INITIATIVE, "No");
            default -> new StopInitiative(INITIATIVE, "Enough");
        };
    }
}
