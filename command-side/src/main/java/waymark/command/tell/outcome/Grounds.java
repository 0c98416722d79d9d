package waymark.command.tell.outcome;

import static waymark.api.tell.outcome.OutcomeRefusal.ABOUT_NOTHING;
import static waymark.api.tell.outcome.OutcomeRefusal.NOTHING_DELIVERED;
import static waymark.api.tell.outcome.OutcomeRefusal.NOT_DECLINED;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.kernel.StreamId;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.tell.outcome.About;
import waymark.api.tell.outcome.OutcomeKind;
import waymark.command.kernel.rule.Known;

/**
 * What an outcome is about, as it stands.
 *
 * @param about with the initiative that its case or project is of
 * @param known what is known of it
 */
record Grounds(About about, Known known) {

    static Grounds of(About about, Known known) {
        InitiativeId initiative = Stream.of(about.initiative(), project(about, known).initiative(),
                businessCase(about, known).initiative())
                .filter(Objects::nonNull).findFirst().orElse(null);
        return new Grounds(about.of(initiative), known);
    }

    /** All that is named, then the initiative it leads to. */
    static Set<String> streams(About about, Known known) {
        Set<String> streams = named(about);
        if (known.streams().keySet().containsAll(streams)) {
            InitiativeId initiative = of(about, known).about().initiative();
            if (initiative != null) {
                streams.add(initiative.value());
            }
        }
        return streams;
    }

    /** OUT-1: what does not hold, if anything. */
    Optional<Refusal> against(OutcomeKind kind) {
        if (!belongTogether()) {
            return Optional.of(ABOUT_NOTHING);
        }
        return switch (kind) {
            case PROGRESS -> Optional.empty();
            case DONE -> project(about, known).so()
                    ? Optional.empty()
                    : Optional.of(NOTHING_DELIVERED);
            case DECLINED -> initiative().rejected() || businessCase(about, known).so()
                    ? Optional.empty()
                    : Optional.of(NOT_DECLINED);
        };
    }

    /** What is known of the initiative. */
    Facts.Initiative initiative() {
        InitiativeId of = about.initiative();
        return of == null
                ? Facts.Initiative.FOLD.initial()
                : known.of(of.value(), Facts.Initiative.FOLD);
    }

    private boolean belongTogether() {
        Set<String> named = named(about);
        return !named.isEmpty() && named.stream().allMatch(known::exists)
                && isOfIt(project(about, known).initiative())
                && isOfIt(businessCase(about, known).initiative());
    }

    private boolean isOfIt(@Nullable InitiativeId other) {
        return other == null || other.equals(about.initiative());
    }

    private static Set<String> named(About about) {
        Set<String> named = new HashSet<>();
        Stream.of(about.problem(), about.initiative(), about.businessCase(), about.project())
                .filter(Objects::nonNull).map(StreamId::value).forEach(named::add);
        return named;
    }

    private static Facts.Part project(About about, Known known) {
        return about.project() == null
                ? Facts.Part.PROJECT.initial()
                : known.of(about.project().value(), Facts.Part.PROJECT);
    }

    private static Facts.Part businessCase(About about, Known known) {
        return about.businessCase() == null
                ? Facts.Part.CASE.initial()
                : known.of(about.businessCase().value(), Facts.Part.CASE);
    }
}
