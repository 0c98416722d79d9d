package waymark.query.understand.problem.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.understand.insight.InsightQuery.ListInsights;
import waymark.api.understand.insight.InsightQuery;
import waymark.api.understand.insight.view.InsightView;
import waymark.api.understand.problem.ProblemKind;
import waymark.api.understand.problem.ProblemQuery.ListAlike;
import waymark.api.understand.problem.ProblemQuery.ListProblems;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.kit.Field.Choice;
import waymark.query.understand.concern.ConcernSaid;

/** The builder of a statement: the sentence grows while its parts are typed. */
@Controller
@RequestMapping("/understand/problems")
class BuilderPages {

    private static final int CHOICES = 100;

    private final Queries queries;
    private final ConcernSaid concerns;

    BuilderPages(Queries queries, ConcernSaid concerns) {
        this.queries = queries;
        this.concerns = concerns;
    }

    /**
     * A part of the sentence.
     *
     * @param before the words that lead to it
     * @param said what was typed; null while it is blank
     * @param blank what would stand there
     */
    record Part(String before, @Nullable String said, String blank) {

        static Part of(String before, String typed, String blank) {
            return new Part(before, typed.isBlank() ? null : typed.strip(), blank);
        }
    }

    @GetMapping("/new")
    @Asks(ListProblems.class)
    String begin(Viewer viewer, Model model) {
        List<InsightView> validated = queries.ask(ListInsights.at(InsightQuery.Stage.VALIDATED,
                null, CHOICES), viewer).insights();
        model.addAttribute("insights", validated.stream().map(insight -> new Choice(
                insight.reference(), insight.reference() + " " + insight.title())).toList());
        model.addAttribute("kinds", Choice.of(ProblemKind.values()));
        model.addAttribute("personas", concerns.personas(viewer));
        model.addAttribute("parts", parts("", "", "", "", ""));
        model.addAttribute("alike", List.of());
        return "understand/problem-new";
    }

    /** The sentence as far as it goes, and what says nearly the same. */
    @GetMapping("/sentence")
    @Asks(ListAlike.class)
    String sentence(@RequestParam(name = "statement.persona", defaultValue = "") String persona,
            @RequestParam(name = "statement.need", defaultValue = "") String need,
            @RequestParam(name = "statement.situation", defaultValue = "") String situation,
            @RequestParam(name = "statement.obstacle", defaultValue = "") String obstacle,
            @RequestParam(name = "statement.consequence", defaultValue = "") String consequence,
            Viewer viewer, Model model) {
        model.addAttribute("parts", parts(persona, need, situation, obstacle, consequence));
        model.addAttribute("kind", "problems");
        model.addAttribute("alike", ProblemCards.links(queries.ask(
                new ListAlike(persona + " " + need + " " + obstacle, null), viewer)));
        return "understand/sentence";
    }

    private static List<Part> parts(String... typed) {
        return List.of(Part.of("", typed[0], "Somebody"),
                Part.of(" needs ", typed[1], "something"),
                Part.of(" when ", typed[2], "something happens"),
                Part.of(", but ", typed[3], "something stands in the way"),
                Part.of(", which costs ", typed[4], "them something"));
    }
}
