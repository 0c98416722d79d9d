package waymark.query.understand.insight;

import java.time.LocalDate;
import java.util.List;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.Evidence.Stance;
import waymark.api.understand.insight.InsightQuery.Confidence;
import waymark.api.understand.insight.InsightQuery.Confidence.Grade;

/**
 * How far evidence carries (INS-2): it counts distinct kinds of source and people, evidence older
 * than twelve months not at all, and takes what contradicts against it. Rule of thumb of the
 * programme, version 1: strong from three kinds or two kinds and 100 people, fair from two kinds or
 * 30 people, one grade less when a quarter or more of what is fresh contradicts.
 */
final class Weighing {

    private static final int FADES_AFTER_MONTHS = 12;
    private static final int MANY = 100;
    private static final int SOME = 30;

    static Confidence of(List<Evidence> evidence, LocalDate asOf) {
        List<Evidence> fresh = evidence.stream()
                .filter(one -> one.kind() != Evidence.Kind.ASSUMPTION)
                .filter(one -> one.observedOn().isAfter(asOf.minusMonths(FADES_AFTER_MONTHS)))
                .toList();
        List<Evidence> supporting = with(fresh, Stance.SUPPORTS);
        int against = with(fresh, Stance.CONTRADICTS).size();
        long kinds = supporting.stream().map(Evidence::kind).distinct().count();
        int people = supporting.stream()
                .mapToInt(one -> one.people() == null ? 1 : one.people()).sum();
        boolean disputed = against > 0 && against * 4 >= fresh.size();
        String why = "%d supporting from %d kinds of source and %d people, %d contradicting, "
                .formatted(supporting.size(), kinds, people, against)
                + "%d older than 12 months or assumed".formatted(evidence.size() - fresh.size());
        return new Confidence(grade(kinds, people, disputed), why);
    }

    private static Grade grade(long kinds, int people, boolean disputed) {
        if (kinds >= 3 || (kinds == 2 && people >= MANY)) {
            return disputed ? Grade.FAIR : Grade.STRONG;
        }
        boolean fair = kinds == 2 || people >= SOME;
        return fair && !disputed ? Grade.FAIR : Grade.WEAK;
    }

    private static List<Evidence> with(List<Evidence> evidence, Stance stance) {
        return evidence.stream().filter(one -> one.stance() == stance).toList();
    }

    private Weighing() {}
}
