package waymark.bench.measure;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients of one side that do their work at the same time for a while. */
final class Crowd implements AutoCloseable {

    private final Side side;
    private final List<Side.Client> clients = new ArrayList<>();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("client-", 0).factory());
    private long times;

    Crowd(Side side, int size) throws Exception {
        this.side = side;
        for (int number = 0; number < size; number++) {
            clients.add(side.client(number));
        }
    }

    /** Lets them work. */
    Window during(Duration time) throws InterruptedException {
        double cpu = side.cpuMillis();
        long start = System.nanoTime();
        long end = start + time.toNanos();
        List<Callable<long[]>> loops = clients.stream().map(client -> loop(client, end)).toList();
        List<long[]> each = new ArrayList<>();
        for (Future<long[]> one : threads.invokeAll(loops)) {
            each.add(result(one));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long done = each.stream().mapToLong(one -> one.length).sum();
        times += done;
        return Window.of(done * side.events() / seconds, each, side.cpuMillis() - cpu);
    }

    private static Callable<long[]> loop(Side.Client client, long end) {
        return () -> {
            long[] took = new long[1_024];
            int count = 0;
            for (long now = System.nanoTime(); now < end;) {
                client.once();
                long then = System.nanoTime();
                took = count < took.length ? took : Arrays.copyOf(took, 2 * count);
                took[count++] = then - now;
                now = then;
            }
            return Arrays.copyOf(took, count);
        };
    }

    private static long[] result(Future<long[]> each) throws InterruptedException {
        try {
            return each.get();
        } catch (ExecutionException failed) {
            throw NotMeasured.isVoid("a client failed: " + failed.getCause());
        }
    }

    /** How many events were acknowledged so far. */
    long acknowledged() {
        return times * side.events();
    }

    @Override
    public void close() throws SQLException {
        threads.shutdown();
        for (Side.Client client : clients) {
            client.close();
        }
    }
}
