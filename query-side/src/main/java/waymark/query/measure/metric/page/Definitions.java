package waymark.query.measure.metric.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import waymark.api.listen.feedback.FeedbackQuery.ListSources;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.Relation;
import waymark.api.measure.metric.definition.Definition;
import waymark.api.measure.metric.definition.Population;
import waymark.api.measure.metric.definition.Traits;
import waymark.api.measure.metric.view.MetricView;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.listen.feedback.source.Sources;
import waymark.query.page.Say;
import waymark.query.page.kit.Field.Choice;

/** Says what a metric is, in words, and what its forms let people choose from. */
@Component
class Definitions {

    private static final int MOST = 200;

    private final Queries queries;
    private final Sources sources;
    private final Say say;

    Definitions(Queries queries, Sources sources, Say say) {
        this.queries = queries;
        this.sources = sources;
        this.say = say;
    }

    /** The definition that holds, each part under its name. */
    Map<String, String> facts(MetricView metric, AsOf asOf) {
        Definition definition = metric.definition();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("What it measures", Words.of(definition.kind()));
        facts.put("Question", definition.question());
        facts.put("Method", Words.of(definition.method()));
        facts.put("Unit", metric.unit());
        facts.put("Of whom", definition.population().described());
        facts.put("Figures come from", origin(definition.population(), asOf));
        facts.put("Role", say.word(metric.traits().role()));
        facts.put("Direction", say.word(metric.traits().direction()));
        facts.put("Smallest change worth having",
                say.number(metric.traits().worthwhile()) + " " + metric.unit());
        return facts;
    }

    private String origin(Population population, AsOf asOf) {
        if (population.rating() == null) {
            return "observations recorded by hand or from a file";
        }
        FeedbackSourceId source = population.source();
        String whose = source == null
                ? "all customers' sources" + (population.relation() == null
                        ? ""
                        : " about a " + say.word(population.relation()) + " experience")
                : sources.find(source.value(), asOf).map(one -> one.terms().name())
                        .orElse(source.value());
        return "answers of " + whose + " (" + Words.of(population.rating())
                + (population.slice() == null ? "" : ", only " + population.slice().written())
                + ")";
    }

    /** What the forms of a definition let people choose from. */
    void choices(Viewer viewer, Model model) {
        model.addAttribute("roles", Choice.of(Traits.Role.values()));
        model.addAttribute("directions", Choice.of(Traits.Direction.values()));
        model.addAttribute("kinds", Words.kinds());
        model.addAttribute("methods", Words.methods());
        model.addAttribute("ratings", Words.ratings());
        model.addAttribute("relations", Choice.of(Relation.values()));
        List<Choice> named = queries.ask(new ListSources(null, MOST), viewer).sources().stream()
                .map(one -> new Choice(one.id(), one.terms().name())).toList();
        model.addAttribute("sources", named);
    }
}
