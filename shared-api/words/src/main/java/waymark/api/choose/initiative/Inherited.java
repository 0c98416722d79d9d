package waymark.api.choose.initiative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Personal;
import waymark.api.worth.Money;

/**
 * One row of a register that existed before the programme (INI-5). Nothing in it is verified.
 *
 * @param title what it is called there
 * @param ownerWritten the owner as written there
 * @param status its status as written there
 * @param standing how far it has come, as far as its status tells
 * @param spent what was spent until then
 * @param claimed the benefit claimed there
 * @param decidedOn the day it was decided on
 * @param register the name of the file it came from
 * @param row its line there, the heading being line 1
 * @param externalId what it is called by there, if anything
 */
public record Inherited(
        @NotPersonal String title,
        @Nullable @Personal String ownerWritten,
        @Nullable @NotPersonal String status,
        Standing standing,
        @Nullable Money spent,
        @Nullable Money claimed,
        @Nullable LocalDate decidedOn,
        @NotPersonal String register,
        int row,
        @Nullable @NotPersonal String externalId) {

    /** How far something inherited has come. */
    public enum Standing {
        UNKNOWN, PROPOSED, APPROVED, DELIVERING, DELIVERED, REJECTED, STOPPED
    }

    public Inherited {
        title = Require.text("title", title, 160);
        ownerWritten = Require.optionalText("owner", ownerWritten, 160);
        status = Require.optionalText("status", status, 80);
        Require.present("standing", standing);
        register = Require.text("register", register, 200);
        Require.between("row", row, 1, 10_000_000);
        externalId = Require.optionalText("id", externalId, 120);
    }
}
