package waymark.command.govern.organisation;

import java.util.Set;
import waymark.api.govern.organisation.PersonEvent;
import waymark.api.govern.organisation.PersonEvent.PersonRegistered;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Role;

/** The people of these stories. */
final class People {

    static final PersonId INES = person(1);
    static final PersonId MAREK = person(2);
    static final PersonId NOBODY = person(9);

    static PersonId person(int number) {
        return new PersonId("person/00000000-0000-7000-8000-00000000000" + number);
    }

    static PersonEvent registered(PersonId person, Role... roles) {
        return new PersonRegistered(
                person, "Somebody", "somebody@quillhaven.example", null, Set.of(roles));
    }

    private People() {}
}
