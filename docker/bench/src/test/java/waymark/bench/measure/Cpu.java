package waymark.bench.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** Processor time, which says the same whatever else the machine does. */
final class Cpu {

    private static final ProcessHandle HERE = ProcessHandle.current();

    /**
     * What this process and all it started have taken so far, in ms; the database too, which leaves
     * its parent when it starts and is known by when it was started.
     */
    static double millis() {
        Stream<ProcessHandle> databases = ProcessHandle.allProcesses().filter(Cpu::isDatabase);
        return Stream.concat(Stream.concat(Stream.of(HERE), HERE.descendants()), databases)
                .distinct().map(ProcessHandle::info)
                .mapToLong(info -> info.totalCpuDuration().map(Duration::toNanos).orElse(0L))
                .sum() / 1e6;
    }

    private static boolean isDatabase(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        return info.command().filter(command -> command.endsWith("/postgres")).isPresent()
                && info.startInstant().filter(Cpu::isSince).isPresent();
    }

    private static boolean isSince(Instant start) {
        return HERE.info().startInstant().filter(start::isAfter).isPresent();
    }

    private Cpu() {}
}
