package waymark.app.firstrun;

import java.io.PrintStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import waymark.log.side.Side;

/** Says at the console where the program is, and at its first start how to get in. */
@Component
class Welcome {

    private static final String LINE = "-".repeat(64);

    private final FirstRun firstRun;
    private final Environment environment;
    private final boolean reset;

    /** @param reset whether to make the first administrator another password */
    Welcome(FirstRun firstRun, Environment environment,
            @Value("${waymark.admin.reset-password:false}") boolean reset) {
        this.firstRun = firstRun;
        this.environment = environment;
        this.reset = reset;
    }

    /** First of all that waits for the start, so that nobody has to look for the password. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener(ApplicationReadyEvent.class)
    @SuppressWarnings("SystemOut") // A password belongs on the console and not into log files.
    void ready() {
        greet(System.out);
    }

    private void greet(PrintStream console) {
        if (Side.of(environment).decides()) {
            letIn(console);
        }
        console.println("Waymark is at " + address());
    }

    private void letIn(PrintStream console) {
        firstRun.begin().ifPresentOrElse(told -> tell(told, console), () -> {
            if (reset) {
                tell(firstRun.reset(), console);
            }
        });
    }

    private void tell(FirstRun.Told told, PrintStream console) {
        console.println(LINE);
        console.println("  Sign in at " + address());
        console.println("  Login      " + told.login());
        console.println("  Password   " + told.password());
        console.println("  It is told this once; you choose your own when you sign in.");
        console.println(LINE);
    }

    private String address() {
        String host = environment.getProperty("server.address", "localhost");
        String scheme = environment.getProperty("server.ssl.enabled", Boolean.class, false)
                ? "https"
                : "http";
        return scheme + "://" + (host.equals("0.0.0.0") ? "localhost" : host) + ":"
                + environment.getProperty("local.server.port", "8080") + "/";
    }
}
