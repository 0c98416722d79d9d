package waymark.log.side;

import java.util.Locale;
import org.springframework.core.env.Environment;

/** What a process of the program does, as the property {@code waymark.side} says. */
public enum Side {

    /** Everything: the usual case. */
    ALL,
    /** Takes commands, sends those of policies, and works through imports. */
    COMMAND,
    /** Follows the log, answers questions and shows the pages. */
    QUERY;

    /** The property. */
    public static final String PROPERTY = "waymark.side";

    /**
     * What the environment says; everything where it says nothing.
     *
     * @throws IllegalArgumentException if it says something else than one of the three
     */
    public static Side of(Environment environment) {
        String said = environment.getProperty(PROPERTY, "all");
        for (Side side : values()) {
            if (side.name().toLowerCase(Locale.ROOT).equals(said)) {
                return side;
            }
        }
        throw new IllegalArgumentException(PROPERTY + " is \"" + said
                + "\"; it can be all, command or query.");
    }

    /** Whether commands are taken here. */
    public boolean decides() {
        return this != QUERY;
    }

    /** Whether questions are answered here. */
    public boolean knows() {
        return this != COMMAND;
    }
}
