package waymark.query.audit.trace.link;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.log.Recorded;

/**
 * A thing as it stands.
 *
 * @param title at most 400 letters of what it is called
 * @param owner the id of who answers for it: whoever recorded it, until an event says otherwise
 * @param begun the position of the log at which it began
 */
public record Item(String id, String reference, String title, String stage, String owner,
        @Nullable String department, long begun, LocalDate begunOn) {

    private static final int LONGEST = 400;

    /** The ids of all things that an event changes. */
    public static Set<String> changedBy(Event event) {
        Set<String> changed = new HashSet<>(Stages.after(event).keySet());
        if (Called.by(event) != null || !Owned.of(event).equals(new Owned(null, null))) {
            changed.add(event.stream());
        }
        return changed;
    }

    /** It after one more event; null where there is none that began. */
    public static @Nullable Item after(@Nullable Item before, String id, Recorded recorded) {
        Item item = before == null ? begin(id, recorded) : before;
        if (item == null) {
            return null;
        }
        Event event = recorded.event();
        String stage = Stages.after(event).get(id);
        Item staged = stage == null ? item : item.at(stage);
        return event.stream().equals(id) ? staged.own(event) : staged;
    }

    /** Its subject, for example {@code insight}. */
    public String kind() {
        return id.substring(0, id.indexOf('/'));
    }

    private static @Nullable Item begin(String id, Recorded recorded) {
        String reference = recorded.reference();
        return reference == null || !recorded.stream().equals(id)
                ? null
                : new Item(id, reference, reference, "", recorded.meta().actor().person(),
                        recorded.meta().actor().department(), recorded.position(),
                        recorded.recordedAt().atZone(ZoneOffset.UTC).toLocalDate());
    }

    private Item own(Event event) {
        String called = Called.by(event);
        Owned owned = Owned.of(event);
        return new Item(id, reference, called == null ? title : cut(called), stage,
                Objects.requireNonNullElse(owned.owner(), owner),
                owned.department() == null ? department : owned.department(), begun, begunOn);
    }

    private Item at(String newStage) {
        return new Item(id, reference, title, newStage, owner, department, begun, begunOn);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
