package waymark.api.listen.followup.cause;

import java.util.List;
import waymark.api.kernel.mark.NotPersonal;

/**
 * A cause that cases are closed with.
 *
 * @param code by which it stays the same when it is renamed, for example {@code late}
 * @param name as people read it
 * @param group the heading it stands under
 */
public record Cause(@NotPersonal String code, @NotPersonal String name, Group group) {

    /** What a cause lies in; the headings stay the same so that programmes can be compared. */
    public enum Group {
        /** What we sell: its quality, its price. */
        PRODUCT,
        /** How we work: time, hand-overs, rules. */
        PROCESS,
        /** How we speak to customers, and what about. */
        PEOPLE,
        /** What customers are told, in advance or on a bill. */
        INFORMATION,
        /** Web pages, apps and other machines that customers use. */
        DIGITAL,
        /** What we do well. */
        STRENGTH
    }

    /** What every programme begins with. */
    public static final List<Cause> STANDARD = List.of(
            new Cause("fault", "It did not work", Group.PRODUCT),
            new Cause("price", "It cost too much for what it is", Group.PRODUCT),
            new Cause("late", "It came too late, or took too long", Group.PROCESS),
            new Cause("promise", "A promise was not kept", Group.PROCESS),
            new Cause("effort", "It took too much effort: handed around, asked twice",
                    Group.PROCESS),
            new Cause("conduct", "How we treated the customer", Group.PEOPLE),
            new Cause("knowledge", "We did not know enough to help", Group.PEOPLE),
            new Cause("unclear", "What we said was wrong, missing or unclear",
                    Group.INFORMATION),
            new Cause("bill", "The bill was wrong or not understood", Group.INFORMATION),
            new Cause("digital", "A page or an app failed or confused", Group.DIGITAL),
            new Cause("helped", "Somebody helped beyond what was asked", Group.STRENGTH),
            new Cause("easy", "It was easy and just worked", Group.STRENGTH));
}
