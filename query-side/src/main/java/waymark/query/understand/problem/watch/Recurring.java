package waymark.query.understand.problem.watch;

import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.text.Scope;
import waymark.api.listen.text.TextQuery.ListThemes;
import waymark.api.listen.text.ThemeList.Counted;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.problem.ProblemQuery.FindProblem;
import waymark.api.understand.problem.watch.Signal;
import waymark.api.understand.problem.watch.WatchQuery.Proposal;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Say;
import waymark.query.understand.insight.Carrying;
import waymark.query.understand.insight.proof.PinnedQuestion;

/**
 * Tells of themes that the insights of a resolved problem rest on and that customers go on speaking
 * of (PRB-4): since it was resolved five or more answers do, and their share is not shown to be
 * lower than it was when the theme became evidence, as its 95 % interval reaches up to that.
 */
@Component
class Recurring {

    static final int ENOUGH = 5;
    private static final int THEMES = 5;

    private final Queries queries;
    private final Carrying carrying;
    private final Named named;
    private final Say say;

    Recurring(Queries queries, Carrying carrying, Named named, Say say) {
        this.queries = queries;
        this.carrying = carrying;
        this.named = named;
        this.say = say;
    }

    List<Proposal> themes(WatchRow row, Viewer viewer) {
        if (!row.watched() || row.since().isAfter(viewer.asOf().effective())) {
            return List.of();
        }
        Map<String, Evidence.Pinned> pinned = new LinkedHashMap<>();
        evidence(row, viewer).forEach(one -> PinnedQuestion.of(one.query())
                .filter(asked -> asked.theme() != null)
                .ifPresent(asked -> pinned.put(asked.source() + " " + asked.theme(), one)));
        return pinned.values().stream().limit(THEMES)
                .flatMap(one -> proposal(one, row, viewer).stream()).toList();
    }

    private Stream<Evidence.Pinned> evidence(WatchRow row, Viewer viewer) {
        return carrying.of(queries.ask(new FindProblem(row.problem()), viewer).insights(), viewer)
                .stream().flatMap(one -> one.evidence().stream())
                .filter(one -> one.stance() == Evidence.Stance.SUPPORTS)
                .flatMap(one -> Stream.ofNullable(one.pinned()));
    }

    private Optional<Proposal> proposal(Evidence.Pinned one, WatchRow row, Viewer viewer) {
        PinnedQuestion asked = PinnedQuestion.of(one.query()).orElseThrow();
        LocalDate since = row.since();
        try {
            String source = named.stream(FeedbackSourceId.SUBJECT, asked.source());
            Optional<Counted> before = counted(asked, new Scope(source, asked.day("from"),
                    asked.day("to")), PinnedQuestion.then(one.position(), viewer));
            return counted(asked, new Scope(source, since, null), viewer)
                    .filter(now -> now.answers() >= ENOUGH)
                    .filter(now -> before.isEmpty()
                            || now.high().compareTo(before.get().percent()) >= 0)
                    .map(now -> new Proposal(Signal.THEME, place(asked, since),
                            said(now, before, since, asked), viewer.asOf().effective()
                                    .atStartOfDay(ZoneOffset.UTC).toInstant()));
        } catch (Refused | IllegalArgumentException | DateTimeException unanswered) {
            return Optional.empty();
        }
    }

    private Optional<Counted> counted(PinnedQuestion asked, Scope scope, Viewer viewer) {
        return queries.ask(new ListThemes(scope), viewer).themes().stream()
                .filter(one -> one.theme().equals(asked.theme())).findFirst();
    }

    private static String place(PinnedQuestion asked, LocalDate since) {
        return "/listen/themes/" + asked.theme() + "?source=" + asked.source() + "&from=" + since;
    }

    private String said(Counted now, Optional<Counted> before, LocalDate since,
            PinnedQuestion asked) {
        return "Since %s %s of %s speak of “%s”: %s %% of those in words (%s to %s)%s".formatted(
                say.date(since), say.count(now.answers(), "answer", "answers"), asked.source(),
                now.name(), now.percent(), now.low(), now.high(),
                before.map(then -> "; it was " + then.percent().setScale(1, RoundingMode.HALF_UP)
                        + " % when it was looked at").orElse(""));
    }
}
