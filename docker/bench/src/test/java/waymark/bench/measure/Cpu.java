package waymark.bench.measure;

import java.time.Duration;
import java.util.stream.Stream;

/** Processor time, which says the same whatever else the machine does. */
final class Cpu {

    /** What this process and all it started, the database too, have taken so far, in ms. */
    static double millis() {
        ProcessHandle here = ProcessHandle.current();
        return Stream.concat(Stream.of(here), here.descendants())
                .map(ProcessHandle::info)
                .mapToLong(info -> info.totalCpuDuration().map(Duration::toNanos).orElse(0L))
                .sum() / 1e6;
    }

    private Cpu() {}
}
