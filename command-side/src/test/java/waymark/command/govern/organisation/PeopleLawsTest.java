package waymark.command.govern.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.command.govern.organisation.People.person;
import static waymark.command.govern.organisation.People.registered;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import waymark.api.govern.organisation.PersonCommand;
import waymark.api.govern.organisation.PersonCommand.ChangeRoles;
import waymark.api.govern.organisation.PersonCommand.DeactivatePerson;
import waymark.api.govern.organisation.PersonCommand.ReactivatePerson;
import waymark.api.govern.organisation.PersonEvent;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Profile;
import waymark.api.kernel.Role;
import waymark.command.kernel.testing.Story;

/** What must hold whoever changes whom, in whatever order and profile. */
class PeopleLawsTest {

    private static final List<Profile> PROFILES = List.of(Profile.values());
    private static final int LIVES = 20_000;
    private static final int STEPS = 12;
    private static final int PEOPLE = 4;

    private final PersonDecider decider = new PersonDecider();

    @Test
    void roles_stay_apart_and_an_administrator_is_always_left() {
        for (long seed = 0; seed < LIVES; seed++) {
            live(new Random(seed), seed);
        }
    }

    private void live(Random random, long seed) {
        Map<PersonId, List<PersonEvent>> people = new HashMap<>();
        people.put(person(1), List.of(registered(person(1), Role.ADMIN)));
        for (int i = 2; i <= PEOPLE; i++) {
            people.put(person(i), List.of(registered(person(i))));
        }
        for (int step = 0; step < STEPS; step++) {
            Profile profile = PROFILES.get(random.nextInt(PROFILES.size()));
            act(random, profile, people);
            check(people, profile, "seed %d, step %d".formatted(seed, step));
        }
    }

    /** Only administrators act on others, as the mark on the commands has it. */
    private void act(Random random, Profile profile, Map<PersonId, List<PersonEvent>> people) {
        PersonId by = person(1 + random.nextInt(PEOPLE));
        PersonId of = person(1 + random.nextInt(PEOPLE));
        Person acting = state(people, by);
        Set<Role> inForce = profile.inForce(acting.roles());
        if (acting.active() && inForce.contains(Role.ADMIN)) {
            var story = Story.of(decider).in(profile)
                    .by(by.value(), inForce.toArray(Role[]::new))
                    .given(people.getOrDefault(of, List.of()))
                    .and(wish(random, of));
            people.put(of, story.events());
        }
    }

    private static PersonCommand wish(Random random, PersonId of) {
        return switch (random.nextInt(4)) {
            case 0 -> new DeactivatePerson(of, "seed");
            case 1 -> new ReactivatePerson(of);
            default -> new ChangeRoles(of, some(random));
        };
    }

    private static Set<Role> some(Random random) {
        Set<Role> roles = new TreeSet<>();
        EnumSet.allOf(Role.class).stream().filter(_ -> random.nextInt(3) == 0)
                .forEach(roles::add);
        return roles;
    }

    private void check(
            Map<PersonId, List<PersonEvent>> people, Profile profile, String when) {
        boolean adminLeft = false;
        for (PersonId id : people.keySet()) {
            Person person = state(people, id);
            Set<Role> used = profile.inForce(person.roles());
            adminLeft |= person.active() && used.contains(Role.ADMIN);
            if (used.contains(Role.AUDITOR)) {
                assertThat(used).as(when).isSubsetOf(Role.AUDITOR, Role.EMPLOYEE);
            }
            if (used.contains(Role.ADMIN) && profile != Profile.SMALL) {
                assertThat(used).as(when).isSubsetOf(Role.ADMIN, Role.EMPLOYEE);
            }
        }
        assertThat(adminLeft).as(when).isTrue();
    }

    private Person state(Map<PersonId, List<PersonEvent>> people, PersonId id) {
        return Story.of(decider).given(people.getOrDefault(id, List.of())).state();
    }
}
