package waymark.query.choose.businesscase.versions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseDrafted;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseRedrafted;
import waymark.api.choose.businesscase.BusinessCaseQuery.CompareVersions;
import waymark.api.choose.businesscase.content.CaseContent;
import waymark.api.choose.businesscase.figures.CaseAppraisal;
import waymark.api.choose.businesscase.view.VersionsView;
import waymark.api.choose.businesscase.view.VersionsView.Change;
import waymark.api.choose.businesscase.view.VersionsView.Version;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Settings;
import waymark.api.kernel.Event;
import waymark.query.audit.history.Histories;
import waymark.query.choose.businesscase.versions.Said.Place;
import waymark.query.choose.businesscase.versions.Said.Words;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;

/** Answers what changed from one version of a case to another. */
@Component
class VersionAnswers {

    private record Draft(int revision, @Nullable PersonId author, CaseContent content) {}

    private final Histories histories;
    private final ProgrammeFacts programme;

    VersionAnswers(Histories histories, ProgrammeFacts programme) {
        this.histories = histories;
        this.programme = programme;
    }

    @QueryHandler
    VersionsView compare(CompareVersions query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        List<Draft> drafts = histories.of(query.id(), viewer.asOf()).stream()
                .flatMap(recorded -> draft(recorded.event()).stream()).toList();
        int later = query.later() == 0 ? drafts.size() : query.later();
        Draft one = at(drafts, query.earlier() == 0 ? Math.max(1, later - 1) : query.earlier());
        Draft other = at(drafts, later);
        Settings settings = programme.settings(viewer.asOf());
        return new VersionsView(said(one, settings), said(other, settings),
                changes(Said.of(one.content()), Said.of(other.content())));
    }

    private static Optional<Draft> draft(Event event) {
        return switch (event) {
            case CaseDrafted told ->
                Optional.of(new Draft(1, told.author(), told.content()));
            case CaseRedrafted told ->
                Optional.of(new Draft(told.revision(), told.author(), told.content()));
            default -> Optional.empty();
        };
    }

    private static Draft at(List<Draft> drafts, int revision) {
        return drafts.stream().filter(one -> one.revision() == revision).findFirst()
                .orElseThrow(Unknown.id());
    }

    private static Version said(Draft draft, Settings settings) {
        return new Version(draft.revision(),
                draft.author() == null ? null : draft.author().value(),
                CaseAppraisal.of(draft.content(), settings).chosen().npv());
    }

    private static List<Change> changes(
            Map<Place, Words> before, Map<Place, Words> after) {
        Set<Place> places = new LinkedHashSet<>(after.keySet());
        places.addAll(before.keySet());
        List<Change> changes = new ArrayList<>();
        for (Place place : places) {
            Words one = before.get(place);
            Words other = after.get(place);
            String was = one == null ? null : one.said();
            String is = other == null ? null : other.said();
            if (!Objects.equals(was, is)) {
                String where = other == null ? where(one) : other.where();
                changes.add(new Change(where, place.part(), was, is));
            }
        }
        return changes;
    }

    private static String where(@Nullable Words words) {
        return Objects.requireNonNull(words, "one of the two says it").where();
    }
}
