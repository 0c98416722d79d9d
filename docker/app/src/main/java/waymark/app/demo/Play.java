package waymark.app.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ByteArrayResource;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.change.BaselineId;
import waymark.api.deliver.project.pilot.PilotsId;
import waymark.api.deliver.project.risk.RisksId;
import waymark.api.deliver.project.work.WorkId;
import waymark.api.govern.organisation.PersonCommand.RegisterPerson;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Command;
import waymark.api.kernel.Receipt;
import waymark.api.kernel.refusal.Refused;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.app.demo.answers.AnswerFile;
import waymark.app.demo.answers.Questionnaire;
import waymark.app.demo.script.Days;
import waymark.app.demo.script.Names;
import waymark.app.demo.script.Script;
import waymark.app.demo.script.Step;
import waymark.app.demo.script.Wishes;
import waymark.command.listen.feedback.intake.Upload;
import waymark.log.EventLog;

/** Plays the storylines, chapter by chapter. */
final class Play {

    /** The steps that bring a file of answers in are a request and no command. */
    private static final String BRING_IN = "BringIn";

    private final Script script;
    private final Sending sending;
    private final Upload upload;
    private final EventLog log;
    private final Names names;
    private final Wishes wishes;
    private final Days days;
    private final Map<String, RegisterPerson> people = new LinkedHashMap<>();
    private final List<String> imports = new ArrayList<>();

    Play(Script script, Tools tools, String administrator) {
        this.script = script;
        this.sending = tools.sending();
        this.upload = tools.upload();
        this.log = tools.log();
        this.days = new Days(LocalDate.now(tools.clock()));
        this.names = new Names(tools.finding()::cameOf, tools.finding()::referenceOf);
        this.wishes = new Wishes(names, days);
        names.call("admin", administrator);
        names.call("waymark", Actor.SYSTEM.person());
    }

    /** What the play is played with. */
    record Tools(Sending sending, Finding finding, Upload upload, EventLog log, Clock clock) {}

    /** Plays one chapter of all storylines, and marks the position of the log at its end. */
    void chapter(String chapter) {
        for (Step step : script.chapter(chapter)) {
            try {
                play(step);
            } catch (Refused no) {
                throw new IllegalStateException(step + " was refused by " + no.refusal().rule()
                        + ": " + no.refusal().sentence() + " " + no.detail(), no);
            } catch (Unacceptable no) {
                throw new IllegalStateException(step + " cannot be: " + no.field() + ": "
                        + no.getMessage() + " Accepted: " + no.accepted(), no);
            } catch (RuntimeException broken) {
                throw new IllegalStateException(step + ": " + broken.getMessage(), broken);
            }
        }
        names.mark(chapter, log.head());
    }

    private void play(Step step) {
        String by = names.id(step.by());
        names.mark("now", log.head());
        if (step.command().equals(BRING_IN)) {
            imports.add(bringIn(step, by).stream());
            return;
        }
        Command command = wishes.of(step);
        Receipt receipt = sending.send(by, command);
        if (step.as() != null) {
            named(step.as(), receipt.stream());
            names.mark(step.as(), receipt.position());
        }
        if (command instanceof RegisterPerson person) {
            people.put(receipt.stream(), person);
        }
    }

    /** What is kept beside a project is called after it. */
    private void named(String name, String stream) {
        names.call(name, stream);
        if (stream.startsWith(ProjectId.SUBJECT + "/")) {
            String uuid = stream.substring(ProjectId.SUBJECT.length());
            List.of(BaselineId.SUBJECT, PilotsId.SUBJECT, RisksId.SUBJECT, WorkId.SUBJECT)
                    .forEach(subject -> names.call(name + "-" + subject, subject + uuid));
        }
    }

    private Receipt bringIn(Step step, String by) {
        Questionnaire questionnaire = Questionnaire.named(step.text("answers"));
        byte[] file = AnswerFile.of(questionnaire, days.today());
        FeedbackSourceId source = new FeedbackSourceId(names.id(step.text("source")));
        return sending.with(by, ask -> upload.take(source, new Upload.Handed(
                questionnaire.name() + ".csv", new ByteArrayResource(file)), null, ask));
    }

    /** Everybody who was taken in, by their ids. */
    Map<String, RegisterPerson> people() {
        return people;
    }

    /** The imports that were asked for. */
    List<String> imports() {
        return imports;
    }

    /** A day as storylines say it. */
    LocalDate day(String said) {
        return days.of(said);
    }

    /** What everything is called, and the positions that were marked. */
    Names names() {
        return names;
    }
}
