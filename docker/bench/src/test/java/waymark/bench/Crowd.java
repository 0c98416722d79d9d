package waymark.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
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
    private long done;

    Crowd(Side side, int size) throws SQLException {
        this.side = side;
        for (int number = 0; number < size; number++) {
            clients.add(side.client(number));
        }
    }

    /** How much was done a second, all clients together. */
    double rate(Duration window) throws InterruptedException {
        long start = System.nanoTime();
        long end = start + window.toNanos();
        List<Callable<Long>> loops = clients.stream().map(client -> loop(client, end)).toList();
        long all = 0;
        for (Future<Long> each : threads.invokeAll(loops)) {
            all += result(each);
        }
        done += all;
        return all * 1e9 / (System.nanoTime() - start);
    }

    private static Callable<Long> loop(Side.Client client, long end) {
        return () -> {
            long count = 0;
            while (System.nanoTime() < end) {
                client.once();
                count++;
            }
            return count;
        };
    }

    private static long result(Future<Long> each) throws InterruptedException {
        try {
            return each.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A client failed; the figure is void.", failed);
        }
    }

    /** Says goodbye once the side has shown that nothing acknowledged is missing. */
    @Override
    public void close() throws SQLException {
        threads.shutdown();
        for (Side.Client client : clients) {
            client.close();
        }
        side.check(done);
        side.close();
    }
}
