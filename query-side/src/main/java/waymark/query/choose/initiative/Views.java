package waymark.query.choose.initiative;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.Inherited;
import waymark.api.choose.initiative.InitiativeQuery.InitiativeList;
import waymark.api.choose.initiative.InitiativeView;
import waymark.api.choose.initiative.InitiativeView.Funds;
import waymark.api.choose.initiative.InitiativeView.Gap;
import waymark.api.choose.initiative.InitiativeView.Trail;
import waymark.api.worth.Money;
import waymark.query.choose.initiative.progress.Progress.Ruling;
import waymark.query.choose.initiative.progress.Progress;
import waymark.query.kernel.Page;

/** Turns rows into what is read. */
final class Views {

    /**
     * @param ownerWritten the owner as the register had it, for readers who match it to a person
     */
    static InitiativeView of(InitiativeRow row, @Nullable String ownerWritten, Rest rest) {
        Inherited from = row.inherited();
        return new InitiativeView(row.id(), row.reference(), row.version(),
                row.progress().stage(), rest.isStale(row), row.said().title(), row.said().summary(),
                row.said().problems(), row.said().objective(), row.carried().owner(),
                row.carried().accepted(), row.carried().sponsor(), row.carried().departments(),
                funds(row), trail(row.progress()), row.track(),
                from == null
                        ? null
                        : new Inherited(from.title(), ownerWritten, from.status(),
                                from.standing(), from.spent(), from.claimed(), from.decidedOn(),
                                from.register(), from.row(), from.externalId()),
                gaps(row), row.scores(), row.judgement(), row.recordedBy(), row.recordedAt(),
                row.changedAt());
    }

    static InitiativeList of(Page<InitiativeRow> page, Rest rest) {
        return new InitiativeList(
                page.rows().stream().map(row -> of(row, null, rest)).toList(), page.next());
    }

    /** What something inherited still lacks; it closes as the missing thing happens (INI-5). */
    static List<Gap> gaps(InitiativeRow row) {
        if (row.inherited() == null) {
            return List.of();
        }
        Progress progress = row.progress();
        List<Gap> gaps = new ArrayList<>();
        add(gaps, row.carried().owner() == null, Gap.OWNER);
        add(gaps, row.said().problems().isEmpty(), Gap.INSIGHT);
        add(gaps, progress.cases().isEmpty(), Gap.CASE);
        add(gaps, progress.cases().values().stream().allMatch(Ruling.OPEN::equals), Gap.VOTE);
        add(gaps, row.inherited().claimed() != null && !progress.isVerified(),
                Gap.VERIFICATION);
        return gaps;
    }

    private static Funds funds(InitiativeRow row) {
        Progress progress = row.progress();
        var track = row.track();
        Money quick = track == null || !track.approved() || progress.isOfCase()
                ? null
                : track.cost();
        Money approved = Stream.concat(progress.approvals().values().stream(),
                Stream.ofNullable(quick)).reduce(Money::plus).orElse(null);
        return new Funds(approved, progress.costs().committed(),
                progress.costs().spent(), progress.verified());
    }

    private static void add(List<Gap> gaps, boolean missing, Gap gap) {
        if (missing) {
            gaps.add(gap);
        }
    }

    private static Trail trail(Progress progress) {
        return new Trail(List.copyOf(progress.cases().keySet()),
                List.copyOf(progress.projects().keySet()),
                List.copyOf(progress.benefits().keySet()));
    }

    private Views() {}
}
