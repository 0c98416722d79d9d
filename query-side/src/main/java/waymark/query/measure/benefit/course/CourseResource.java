package waymark.query.measure.benefit.course;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.measure.benefit.course.CourseQuery.AskCourse;
import waymark.api.measure.benefit.course.CourseQuery.AskFiscalYears;
import waymark.api.measure.benefit.course.CourseQuery.MoneyCourse;
import waymark.api.measure.benefit.course.CourseQuery.MoneyYears;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** The course of money over REST, of the programme or of one initiative. */
@RestController
@RequestMapping(path = "/api/money", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "measure")
class CourseResource {

    private final Queries queries;
    private final Named named;

    CourseResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping("/course")
    @Asks(AskCourse.class)
    @Operation(operationId = "askCourse",
            summary = "Ask how money came together, month by month")
    ResponseEntity<MoneyCourse> course(
            @RequestParam(required = false) @Nullable String initiative, Viewer viewer) {
        return Answers.of(queries.ask(new AskCourse(stream(initiative)), viewer), viewer);
    }

    @GetMapping("/fiscal-years")
    @Asks(AskFiscalYears.class)
    @Operation(operationId = "askFiscalYears",
            summary = "Ask what each fiscal year cost and brought")
    ResponseEntity<MoneyYears> years(
            @RequestParam(required = false) @Nullable String initiative, Viewer viewer) {
        return Answers.of(queries.ask(new AskFiscalYears(stream(initiative)), viewer), viewer);
    }

    private @Nullable String stream(@Nullable String initiative) {
        return named.streamIfSaid(InitiativeId.SUBJECT, initiative);
    }
}
