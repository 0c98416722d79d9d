package waymark.trial.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sends signals to processes. */
public final class Signals {

    /** Sends one signal, such as {@code KILL}, to several processes in one go. */
    public static void send(String signal, long... processes) {
        List<String> command = new ArrayList<>(List.of("kill", "-" + signal));
        Arrays.stream(processes).mapToObj(Long::toString).forEach(command::add);
        try {
            new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().onExit().join();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Signals() {}
}
