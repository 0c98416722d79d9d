package waymark.command.listen.feedback.recording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.listen.feedback.FeedbackCommand.KnownAgain;
import waymark.api.listen.feedback.PushedAnswer;
import waymark.api.listen.feedback.intake.FeedbackImportId;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.command.listen.feedback.store.Jobs;
import waymark.log.EventLog;

/** Tells of pushed answers which are new: by the same id as in a file, else by all they say. */
@Component
public class Pushed {

    private final EventLog log;
    private final Jobs jobs;
    private final Fingerprint fingerprint;

    Pushed(EventLog log, Jobs jobs, Fingerprint fingerprint) {
        this.log = log;
        this.jobs = jobs;
        this.fingerprint = fingerprint;
    }

    /** By which it will be known again; nothing when it is recorded already. */
    public Optional<KnownAgain> fresh(FeedbackSourceId source, PushedAnswer answer) {
        List<FeedbackImportId> retracted = Importing.retracted(source, log, jobs);
        String sameness = sameness(source, answer);
        Answers answers = new Answers(source, retracted, fingerprint);
        Map<String, String> free = new Claims(log, answers).free(List.of(sameness));
        String customer = answer.customer();
        return Optional.ofNullable(free.get(sameness)).map(claim -> new KnownAgain(sameness, claim,
                customer == null ? null : fingerprint.of("customer", customer)));
    }

    private String sameness(FeedbackSourceId source, PushedAnswer answer) {
        String id = answer.externalId();
        if (id != null) {
            return fingerprint.of("answer", source.value(), "id", id);
        }
        Map<String, String> content = new TreeMap<>();
        answer.others().forEach(one -> content.put("? " + one.question(), one.answer()));
        answer.groups().forEach(one -> content.put("= " + one.name(), one.value()));
        Stream<String> fixed = Stream.of("answer", source.value(), "pushed",
                answer.scores().toString(), String.valueOf(answer.verbatim()),
                String.valueOf(answer.receivedAt()), String.valueOf(answer.receivedOn()),
                String.valueOf(answer.channel()), String.valueOf(answer.touchpoint()),
                String.valueOf(answer.customer()), String.valueOf(answer.contact()));
        return fingerprint.of(Stream.concat(fixed, content.entrySet().stream()
                .flatMap(one -> Stream.of(one.getKey(), one.getValue()))).toArray(String[]::new));
    }
}
