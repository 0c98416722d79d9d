package waymark.command.listen.feedback.answer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.kernel.Receipt;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.FeedbackCommand.ReceiveAnswer;
import waymark.api.listen.feedback.FeedbackRefusal;
import waymark.api.listen.feedback.PushedAnswer;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door for programs that push answers, one or many at a time. */
@RestController
@RequestMapping(path = FeedbackController.ADDRESS, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "listen")
class FeedbackController {

    static final String ADDRESS = "/api/feedback";

    private static final int MOST = 500;

    private final Pushing pushing;
    private final Ids ids;

    FeedbackController(Pushing pushing, Ids ids) {
        this.pushing = pushing;
        this.ids = ids;
    }

    /** One answer and where it was asked. */
    record One(String source, PushedAnswer answer) {}

    /** Many answers of one source; at most 500. */
    record Many(String source, List<PushedAnswer> answers) {}

    /** What became of one answer. */
    enum What {
        RECORDED, DUPLICATE, REJECTED
    }

    /**
     * What became of one answer, and why.
     *
     * @param id of the answer that was recorded
     * @param reason why it was rejected
     */
    record Result(What what, @Nullable String id, @Nullable String reason) {}

    /**
     * What became of many.
     *
     * @param results of each in its order
     */
    record Results(int recorded, int duplicates, int rejected, List<Result> results) {}

    @PostMapping
    @Sends(ReceiveAnswer.class)
    @Operation(operationId = "pushAnswer", summary = "Hand in one answer; the same one counts once")
    ResponseEntity<Result> push(@RequestBody One body, Ask ask) {
        Require.present("answer", body.answer());
        Receipt receipt = pushing.push(source(body.source()), body.answer(), ask).receipt();
        return receipt == null
                ? ResponseEntity.ok(new Result(What.DUPLICATE, null, null))
                : ResponseEntity.status(HttpStatus.CREATED)
                        .header("Waymark-Position", Long.toString(receipt.position()))
                        .body(new Result(What.RECORDED, receipt.stream(), null));
    }

    @PostMapping("/batch")
    @Sends(ReceiveAnswer.class)
    @Operation(operationId = "pushAnswers", summary = "Hand in up to 500 answers of one source")
    ResponseEntity<Results> pushAll(@RequestBody Many body, Ask ask) {
        List<PushedAnswer> answers = Require.list("answers", body.answers(), 1, MOST);
        FeedbackSourceId source = source(body.source());
        pushing.guard(ask);
        List<Result> results = new ArrayList<>();
        long position = 0;
        for (PushedAnswer answer : answers) {
            try {
                Receipt receipt = pushing.push(source, Objects.requireNonNull(answer),
                        pushing.each(ask, results.size())).receipt();
                position = receipt == null ? position : receipt.position();
                results.add(receipt == null
                        ? new Result(What.DUPLICATE, null, null)
                        : new Result(What.RECORDED, receipt.stream(), null));
            } catch (Refused no) {
                results.add(new Result(What.REJECTED, null, no.refusal().sentence()));
            }
        }
        return ResponseEntity.ok()
                .header("Waymark-Position", Long.toString(position))
                .body(new Results(many(results, What.RECORDED), many(results, What.DUPLICATE),
                        many(results, What.REJECTED), results));
    }

    private static int many(List<Result> results, What what) {
        return (int) results.stream().filter(one -> one.what() == what).count();
    }

    private FeedbackSourceId source(String named) {
        try {
            return ids.find(FeedbackSourceId.SUBJECT, named.strip(), FeedbackSourceId::new);
        } catch (Refused unknown) {
            throw new Refused(FeedbackRefusal.NO_SUCH_SOURCE);
        }
    }
}
