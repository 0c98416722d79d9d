package waymark.command.listen.feedback.source;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.kernel.Receipt;
import waymark.api.listen.feedback.source.FeedbackSourceCommand.ChangeMapping;
import waymark.api.listen.feedback.source.FeedbackSourceCommand.CountInvited;
import waymark.api.listen.feedback.source.FeedbackSourceCommand.OpenSource;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.Mapping;
import waymark.api.listen.feedback.source.Relation;
import waymark.api.listen.feedback.source.SourceKind;
import waymark.api.listen.feedback.source.SourceTerms;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door to sources of feedback: translates, sends, answers. */
@RestController
@RequestMapping(FeedbackSourceController.ADDRESS)
@Tag(name = "listen", description = "Feedback and how it is followed up")
class FeedbackSourceController {

    static final String ADDRESS = "/api/feedback-sources";

    private final Commands commands;
    private final Ids ids;

    FeedbackSourceController(Commands commands, Ids ids) {
        this.commands = commands;
        this.ids = ids;
    }

    record Opening(String name, SourceKind kind, Relation relation, @Nullable String channel,
            @Nullable Boolean mayContact, @Nullable Boolean mayQuote, @Nullable Mapping mapping) {

        SourceTerms terms() {
            return new SourceTerms(name, kind, relation, channel,
                    Boolean.TRUE.equals(mayContact), Boolean.TRUE.equals(mayQuote));
        }
    }

    record Invitation(long invited, LocalDate effectiveOn) {}

    @PostMapping
    @Sends(OpenSource.class)
    @Operation(operationId = "openFeedbackSource", summary = "Begin to listen somewhere")
    ResponseEntity<Receipt> open(@RequestBody Opening body, Ask ask) {
        return Answered.created(ADDRESS, commands.send(ask,
                new OpenSource(FeedbackSourceId.next(), body.terms(), body.mapping())));
    }

    @PutMapping("/{id}/mapping")
    @Sends(ChangeMapping.class)
    @Operation(operationId = "changeMapping", summary = "Say anew how its files are read")
    ResponseEntity<Receipt> map(@PathVariable String id, @RequestBody Mapping body, Ask ask) {
        return Answered.done(commands.send(ask, new ChangeMapping(source(id), body)));
    }

    @PutMapping("/{id}/invited")
    @Sends(CountInvited.class)
    @Operation(operationId = "countInvited", summary = "Say how many were asked in all")
    ResponseEntity<Receipt> invite(
            @PathVariable String id, @RequestBody Invitation body, Ask ask) {
        return Answered.done(commands.send(ask,
                new CountInvited(source(id), body.invited(), body.effectiveOn())));
    }

    private FeedbackSourceId source(String named) {
        return ids.find(FeedbackSourceId.SUBJECT, named, FeedbackSourceId::new);
    }
}
