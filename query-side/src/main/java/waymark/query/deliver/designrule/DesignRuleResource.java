package waymark.query.deliver.designrule;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.deliver.designrule.DesignRuleId;
import waymark.api.deliver.designrule.DesignRuleQuery.DesignRuleList;
import waymark.api.deliver.designrule.DesignRuleQuery.DesignRuleView;
import waymark.api.deliver.designrule.DesignRuleQuery.FindRule;
import waymark.api.deliver.designrule.DesignRuleQuery.ListRules;
import waymark.api.kernel.Require;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Design rules over REST, to be read. */
@RestController
@RequestMapping(path = "/api/design-rules", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "deliver")
class DesignRuleResource {

    private final Queries queries;
    private final Named named;

    DesignRuleResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping("/{id}")
    @Asks(FindRule.class)
    @Operation(operationId = "findRule", summary = "Read one design rule")
    ResponseEntity<DesignRuleView> find(@PathVariable String id, Viewer viewer) {
        DesignRuleView view = queries.ask(
                new FindRule(named.stream(DesignRuleId.SUBJECT, id)), viewer);
        return Answers.item(view, view.version(), viewer);
    }

    @GetMapping
    @Asks(ListRules.class)
    @Operation(operationId = "listRules", summary = "List design rules, newest first")
    ResponseEntity<DesignRuleList> list(@RequestParam(defaultValue = "false") boolean retired,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        return Answers.of(queries.ask(new ListRules(retired, null, before, limit), viewer),
                viewer);
    }
}
