package waymark.command.choose.initiative.register.reading;

import java.util.Locale;
import waymark.api.choose.initiative.Inherited;

/**
 * By what a row is known again: what its register calls it, or else its title and the day it was
 * decided on. Neither tells of a person, and a status that moved on makes no new row.
 */
public final class Names {

    public static String of(Inherited row) {
        return row.externalId() == null
                ? "title/" + row.title().toLowerCase(Locale.ROOT) + "/" + row.decidedOn()
                : "id/" + row.externalId().toLowerCase(Locale.ROOT);
    }

    private Names() {}
}
