package waymark.query.audit.trace.thing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import waymark.api.audit.trace.TraceQuery.Pin;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectQuery.Stage;
import waymark.api.kernel.Event;
import waymark.log.Recorded;
import waymark.query.deliver.project.stage.ProjectStages;

/**
 * A thing as it stands.
 *
 * @param title at most 400 letters of what it is called
 * @param owner the id of who answers for it: whoever recorded it, until an event says otherwise
 * @param begun the position of the log at which it began
 * @param parts how many counted parts it has: pieces of evidence, or decisions
 * @param pinned what exactly was looked at, if it is evidence that says so
 */
public record Item(String id, String reference, String title, String stage, String owner,
        @Nullable String department, long begun, LocalDate begunOn, int parts,
        @Nullable Pin pinned) {

    private static final int LONGEST = 400;

    /** The ids of all things that have to be known to take an event in. */
    public static Set<String> neededBy(Event event) {
        Set<String> needed = changedBy(event);
        Parts.of(event, 0).stream().filter(one -> one.number() > 0).forEach(one -> {
            needed.add(one.id());
            needed.add(one.whole());
        });
        if (event instanceof ProjectStarted told && told.businessCase() != null) {
            needed.add(told.businessCase().value());
        }
        return needed;
    }

    /** The ids of all things that an event changes, but for parts of things. */
    public static Set<String> changedBy(Event event) {
        Set<String> changed = new HashSet<>(Stages.after(event).keySet());
        if (Called.by(event) != null || Parts.added(event) > 0
                || !Owned.of(event).equals(new Owned(null, null))) {
            changed.add(event.stream());
        }
        String project = ProjectStages.project(event);
        if (project != null) {
            changed.add(project);
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
        String stage = id.equals(ProjectStages.project(event))
                ? ProjectStages.after(Stage.valueOf(item.stage), event).name()
                : Stages.after(event).get(id);
        Item staged = stage == null ? item : item.at(stage);
        return event.stream().equals(id) ? staged.own(event) : staged;
    }

    /** The parts of it that an event begins or changes, by their ids; it knows the event. */
    public Map<String, Item> parts(Recorded recorded, Function<String, @Nullable Item> known) {
        Map<String, Item> changed = new LinkedHashMap<>();
        for (Part part : Parts.of(recorded.event(), parts)) {
            Item before = known.apply(part.id());
            if (before != null || part.title() != null) {
                changed.put(part.id(), before == null ? begun(part, recorded) : before.as(part));
            }
        }
        return changed;
    }

    /** Its subject, for example {@code insight}. */
    public String kind() {
        return id.substring(0, id.indexOf('/'));
    }

    /** Whether it is a piece of evidence. */
    public boolean isEvidence() {
        return kind().equals(Part.EVIDENCE);
    }

    private static @Nullable Item begin(String id, Recorded recorded) {
        String reference = recorded.reference();
        return reference == null || !recorded.stream().equals(id)
                ? null
                : new Item(id, reference, reference, "", recorded.meta().actor().person(),
                        recorded.meta().actor().department(), recorded.position(),
                        day(recorded), 0, null);
    }

    private Item begun(Part part, Recorded recorded) {
        return new Item(part.id(), part.reference(reference), reference, "", owner, department,
                recorded.position(), day(recorded), 0, part.pinned()).as(part);
    }

    private Item as(Part part) {
        String called = part.title();
        return new Item(id, reference, called == null ? title : cut(called), part.stage(), owner,
                department, begun, begunOn, parts, pinned);
    }

    private static LocalDate day(Recorded recorded) {
        return recorded.recordedAt().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private Item own(Event event) {
        String called = Called.by(event);
        Owned owned = Owned.of(event);
        return new Item(id, reference, called == null ? title : cut(called), stage,
                Objects.requireNonNullElse(owned.owner(), owner),
                owned.department() == null ? department : owned.department(), begun, begunOn,
                parts + Parts.added(event), pinned);
    }

    private Item at(String newStage) {
        return new Item(id, reference, title, newStage, owner, department, begun, begunOn, parts,
                pinned);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
