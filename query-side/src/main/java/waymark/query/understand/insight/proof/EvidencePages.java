package waymark.query.understand.insight.proof;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.measure.metric.MetricId;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.InsightId;
import waymark.api.understand.insight.InsightQuery.FindInsight;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.listen.feedback.answer.listing.Narrowed;
import waymark.query.page.kit.Field.Choice;

/** The page on which a figure or answers become evidence of an insight, new or known. */
@Controller
class EvidencePages {

    private final Queries queries;
    private final Named named;
    private final Proofs proofs;

    EvidencePages(Queries queries, Named named, Proofs proofs) {
        this.queries = queries;
        this.named = named;
        this.proofs = proofs;
    }

    @GetMapping("/understand/insights/evidence")
    @Asks(FindInsight.class)
    String use(@RequestParam(required = false) @Nullable String metric,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String insight, Narrowed asked,
            Viewer viewer, Model model) {
        model.addAttribute("proof", proof(metric, source, asked, viewer).orElse(null));
        model.addAttribute("insight", insight == null || insight.isBlank()
                ? null
                : queries.ask(new FindInsight(
                        named.stream(InsightId.SUBJECT, insight.strip())), viewer));
        model.addAttribute("stances", List.of(new Choice("SUPPORTS", "supports it"),
                new Choice("CONTRADICTS", "contradicts it")));
        return "understand/evidence";
    }

    private Optional<Evidence> proof(
            @Nullable String metric, @Nullable String source, Narrowed asked, Viewer viewer) {
        if (metric != null) {
            return proofs.ofMetric(named.stream(MetricId.SUBJECT, metric), viewer);
        }
        return source == null
                ? Optional.empty()
                : proofs.ofSource(named.stream(FeedbackSourceId.SUBJECT, source), asked,
                        viewer);
    }
}
