package waymark.query.choose.council.dossier;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseDrafted;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseRedrafted;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseReviewed;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseSubmitted;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;

/** A case as it was submitted, gathered from its events. */
final class Drafted {

    private final Map<String, Object> parts = new TreeMap<>();
    private final Set<String> authors = new TreeSet<>();
    private @Nullable InitiativeId initiative;

    private Drafted() {}

    static Drafted of(List<Event> events) {
        Drafted drafted = new Drafted();
        events.forEach(drafted::after);
        return drafted;
    }

    InitiativeId initiative() {
        return Objects.requireNonNull(initiative, "was drafted");
    }

    Map<String, Object> parts() {
        parts.put("authors", List.copyOf(authors));
        return parts;
    }

    private void after(Event event) {
        switch (event) {
            case CaseDrafted told -> {
                initiative = told.initiative();
                anew(told.author(), 1, told.content());
            }
            case CaseRedrafted told -> anew(told.author(), told.revision(), told.content());
            case CaseSubmitted told -> {
                by(told.submitter());
                parts.put("figures", told.figures());
                parts.remove("review");
            }
            case CaseReviewed told -> parts.put("review", told);
            default -> {}
        }
    }

    private void anew(@Nullable PersonId author, int revision, Object content) {
        by(author);
        parts.clear();
        parts.put("revision", revision);
        parts.put("content", content);
    }

    private void by(@Nullable PersonId author) {
        if (author != null) {
            authors.add(author.value());
        }
    }
}
