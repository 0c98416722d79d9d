package waymark.log.jdbc.given;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Runs something by many virtual threads at once; the first failure of any is thrown. */
public final class AtOnce {

    public static void run(int many, IntConsumer each) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, many).mapToObj(i -> threads.submit(waiting(() -> {
                start.await();
                each.accept(i);
                return null;
            }))).toList();
            start.countDown();
            for (Future<?> one : running) {
                one.get();
            }
        }
    }

    private static Callable<?> waiting(Callable<?> task) {
        return task;
    }

    private AtOnce() {}
}
