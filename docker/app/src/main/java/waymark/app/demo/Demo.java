package waymark.app.demo;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import waymark.api.govern.programme.ProgrammeId;
import waymark.app.demo.Play.Tools;
import waymark.app.demo.script.Script;
import waymark.app.firstrun.FirstRun;
import waymark.command.listen.feedback.intake.Upload;
import waymark.log.EventLog;

/**
 * Plays the demo when the program was started with {@code --demo} and no programme is set up. The
 * web server answers meanwhile; the program counts as ready once the last chapter is played.
 */
@Component
class Demo {

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final List<String> FILES = List.of("programme", "00-understanding",
            "01-install-window", "02-welcome-call", "03-outage-texts", "04-chatbot",
            "05-loyalty-discount", "06-engineers-name", "07-wifi-check", "08-one-owner",
            "09-self-service-moves", "10-large-print", "11-plain-bill", "12-price-letter",
            "13-measured");
    private static final List<String> CHAPTERS = List.of("opening", "listening", "heard", "chosen",
            "argued", "called", "decided", "closed", "delivered", "earned", "told", "next");

    private final ApplicationArguments arguments;
    private final Tools tools;
    private final FirstRun firstRun;
    private final Guests guests;

    Demo(ApplicationArguments arguments, Sending sending, Finding finding, Upload upload,
            EventLog log, Clock clock, FirstRun firstRun, Guests guests) {
        this.arguments = arguments;
        this.tools = new Tools(sending, finding, upload, log, clock);
        this.firstRun = firstRun;
        this.guests = guests;
    }

    @EventListener(ApplicationReadyEvent.class)
    @SuppressWarnings("SystemOut") // A password belongs on the console and not into log files.
    void ready() {
        if (arguments.containsOption("demo")) {
            begin(System.out);
        }
    }

    /** Plays it on an empty store; says so and changes nothing on any other. */
    void begin(PrintStream console) {
        if (tools.log().stream(ProgrammeId.THE.value(), 0, 1).isEmpty()) {
            play(console);
        } else {
            console.println("A programme is set up in this store already, so --demo changed"
                    + " nothing. The demo begins on an empty store only.");
        }
    }

    private void play(PrintStream console) {
        Instant begun = Instant.now();
        String administrator = firstRun.administrator().value();
        Script script = Script.read(FILES);
        Play play = new Play(script, tools, administrator);
        for (String chapter : CHAPTERS) {
            LOG.info("The demo plays chapter {} of {}: {}", CHAPTERS.indexOf(chapter) + 1,
                    CHAPTERS.size(), chapter);
            play.chapter(chapter);
            // What customers said is there before anybody understands it.
            play.imports().forEach(tools.finding()::kept);
        }
        String password = guests.password();
        var invited = guests.letIn(play.people(), administrator, password);
        long answers = play.imports().stream().mapToLong(tools.finding()::kept).sum();
        LOG.info("The demo was played in {} s: {} steps, {} answers",
                Duration.between(begun, Instant.now()).toSeconds(), script.size(), answers);
        new Programme(play, invited, password).print(console);
    }
}
