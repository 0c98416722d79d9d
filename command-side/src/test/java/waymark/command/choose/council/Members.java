package waymark.command.choose.council;

import java.util.Set;
import waymark.api.govern.organisation.PersonEvent.PersonRegistered;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Role;

/** The people of stories of the council and of its meetings. */
public final class Members {

    static final PersonId ADA = new PersonId("person/00000000-0000-7000-8000-0000000000d1");
    static final PersonId BEN = new PersonId("person/00000000-0000-7000-8000-0000000000d2");
    static final PersonId EVE = new PersonId("person/00000000-0000-7000-8000-0000000000d3");

    /** Somebody of the council, who may hold a seat. */
    public static PersonRegistered member(PersonId person) {
        return registered(person, Role.COUNCIL);
    }

    /** Somebody who holds this role alone. */
    static PersonRegistered registered(PersonId person, Role role) {
        return new PersonRegistered(person, "Somebody", "some@example.org", null, Set.of(role));
    }

    private Members() {}
}
