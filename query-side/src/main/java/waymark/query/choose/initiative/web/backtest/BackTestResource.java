package waymark.query.choose.initiative.web.backtest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.choose.initiative.portfolio.BackTest;
import waymark.api.choose.initiative.portfolio.PortfolioQuery.BackTestPolicy;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Back-tests over REST. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "choose")
class BackTestResource {

    private final Queries queries;

    BackTestResource(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/policy-back-tests")
    @Asks(BackTestPolicy.class)
    @Operation(operationId = "backTestPolicy",
            summary = "Say what another policy would have chosen of what was decided")
    ResponseEntity<BackTest> test(@ParameterObject PolicyAsked asked, Viewer viewer) {
        return Answers.of(queries.ask(new BackTestPolicy(asked.policy()), viewer), viewer);
    }
}
