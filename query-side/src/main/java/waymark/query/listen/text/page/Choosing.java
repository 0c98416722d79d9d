package waymark.query.listen.text.page;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import waymark.api.listen.feedback.FeedbackQuery.FindSource;
import waymark.api.listen.feedback.FeedbackQuery.ListSources;
import waymark.api.listen.feedback.FeedbackQuery.SourceView;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.text.Scope;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.kit.Field.Choice;

/** Finds the source that a page is about, and what else could be chosen. */
@Component
class Choosing {

    private static final int MOST = 500;

    private final Queries queries;
    private final Named named;

    Choosing(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    /** The source that is meant, if there is one; the model learns of it and of all others. */
    Optional<SourceView> source(Chosen chosen, Viewer viewer, Model model) {
        List<SourceView> sources = queries.ask(new ListSources(null, MOST), viewer).sources();
        model.addAttribute("sources", sources.stream().map(one -> new Choice(one.reference(),
                one.reference() + " " + one.terms().name())).toList());
        Optional<SourceView> source = chosen.source() == null || chosen.source().isBlank()
                ? sources.stream().filter(one -> one.answers() > 0).findFirst()
                        .or(() -> sources.stream().findFirst())
                : Optional.of(source(chosen.source(), viewer));
        source.ifPresent(one -> {
            model.addAttribute("source", one);
            model.addAttribute("query", chosen.query(one.reference()));
        });
        return source;
    }

    SourceView source(String name, Viewer viewer) {
        return queries.ask(new FindSource(named.stream(FeedbackSourceId.SUBJECT, name)), viewer);
    }

    static Scope scope(SourceView source, Chosen chosen) {
        return new Scope(source.id(), chosen.since(), chosen.until());
    }
}
