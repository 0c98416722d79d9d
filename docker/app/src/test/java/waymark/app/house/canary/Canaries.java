package waymark.app.house.canary;

import java.math.BigDecimal;
import java.time.Instant;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.GetMapping;
import waymark.api.kernel.Command;
import waymark.api.kernel.Event;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.kernel.refusal.Refusal;

/** One violation for each rule. */
public final class Canaries {

    /** A rule that looks at the clock. */
    public static final class LooksAtTheClockDecider {

        public Instant decide() {
            return Instant.now();
        }
    }

    /** A rule that leans on a framework. */
    public static final class LeansOnAFrameworkDecider {

        public String decide(Environment environment) {
            return environment.getProperty("whatever", "");
        }
    }

    /** An amount in binary. */
    public record CountsInBinary(double amount) {}

    /** An amount in binary that is only passed on. */
    public static final class PassesBinaryOn {

        public BigDecimal of(float amount) {
            return new BigDecimal(Float.toString(amount));
        }
    }

    /** The words leaning on the programme that keeps them. */
    public static final class SpeaksOfTheLog {

        public Object log(waymark.log.EventLog log) {
            return log;
        }
    }

    /** The query side looking into the command side. */
    public static final class PeeksAcross {

        public Object look(waymark.command.kernel.Commands commands) {
            return commands;
        }
    }

    /** A door that says nothing of who may pass. */
    public static final class OpenDoor {

        @GetMapping("/canary")
        public String walkIn() {
            return "in";
        }
    }

    /** A command that an auditor may give and that is of no kind. */
    @WhoMay(Role.AUDITOR)
    public record AuditorsWish(String stream) implements Command {}

    /** A command that says nothing of who may give it. */
    public record NobodysWish(String stream) implements Command.Addition {}

    /** Something that happened, where nobody looks for what did. */
    public record Unheard(String stream) implements Event {}

    /** A "no" where nobody looks for one. */
    public abstract static class SaysNo implements Refusal {}

    private Canaries() {}
}
