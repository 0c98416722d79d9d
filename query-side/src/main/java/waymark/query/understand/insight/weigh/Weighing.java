package waymark.query.understand.insight.weigh;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.Evidence.Stance;
import waymark.api.understand.insight.view.Confidence;
import waymark.api.understand.insight.view.Confidence.Grade;

/**
 * How far evidence carries (INS-2): it counts distinct kinds of source and people, evidence older
 * than twelve months not at all, and takes what contradicts against it. The same selection pinned
 * twice counts once. Rule of thumb of the programme, version 2: strong from three kinds or two
 * kinds and 100 people, fair from two kinds or 30 people, one grade less when a quarter or more of
 * what is fresh contradicts.
 */
public final class Weighing {

    /** Evidence this old counts no more. */
    public static final int FADES_AFTER_MONTHS = 12;
    private static final int MANY = 100;
    private static final int SOME = 30;
    private static final int DISPUTED_AT = 4;

    private final List<Evidence> supporting;
    private final int against;
    private final int left;
    private final long kinds;
    private final long people;

    private Weighing(List<Evidence> evidence, LocalDate asOf) {
        List<Evidence> counted = Distinct.of(evidence);
        List<Evidence> fresh = counted.stream().filter(Weighing::isSeen)
                .filter(one -> one.observedOn().isAfter(asOf.minusMonths(FADES_AFTER_MONTHS)))
                .toList();
        supporting = fresh.stream().filter(one -> one.stance() == Stance.SUPPORTS).toList();
        against = fresh.size() - supporting.size();
        left = counted.size() - fresh.size();
        kinds = supporting.stream().map(Evidence::kind).distinct().count();
        people = supporting.stream()
                .mapToLong(one -> one.people() == null ? 1 : one.people()).sum();
    }

    /** What it comes to, as of that day. */
    public static Confidence of(List<Evidence> evidence, LocalDate asOf) {
        var weighed = new Weighing(evidence, asOf);
        LocalDate fades = newest(evidence)
                .map(day -> day.plusMonths(FADES_AFTER_MONTHS)).orElse(null);
        var words = new Reasons(weighed.supporting.size(), weighed.kinds, weighed.people,
                weighed.against, weighed.left, weighed.isDisputed());
        return new Confidence(weighed.grade(), words.sentence(), words.each(fades, asOf),
                weighed.stronger(), fades, fades != null && !fades.isAfter(asOf));
    }

    /** The day of the newest evidence that supports and is no assumption. */
    public static Optional<LocalDate> newest(List<Evidence> evidence) {
        return evidence.stream().filter(Weighing::isSeen)
                .filter(one -> one.stance() == Stance.SUPPORTS)
                .map(Evidence::observedOn).max(Comparator.naturalOrder());
    }

    private static boolean isSeen(Evidence evidence) {
        return evidence.kind() != Evidence.Kind.ASSUMPTION;
    }

    private boolean isDisputed() {
        return against > 0 && against * DISPUTED_AT >= supporting.size() + against;
    }

    private Grade grade() {
        if (isManifold()) {
            return isDisputed() ? Grade.FAIR : Grade.STRONG;
        }
        boolean fair = kinds == 2 || people >= SOME;
        return fair && !isDisputed() ? Grade.FAIR : Grade.WEAK;
    }

    private boolean isManifold() {
        return kinds >= 3 || (kinds == 2 && people >= MANY);
    }

    private @Nullable String stronger() {
        if (isDisputed() && (isManifold() || kinds == 2 || people >= SOME)) {
            return "Find out why some of it contradicts.";
        }
        if (grade() == Grade.STRONG) {
            return null;
        }
        return kinds == 2
                ? "Evidence of a third kind, or of %d people in all, would make it strong."
                        .formatted(MANY)
                : people >= SOME
                        ? "Evidence of another kind would make it stronger."
                        : "Evidence of another kind, or of %d people in all, would make it fair."
                                .formatted(SOME);
    }
}
