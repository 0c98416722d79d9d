package waymark.app.testing.lane;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;

/** Has one program start at a time: all of a process set up the one logging that they share. */
@Order(-1)
final class OneStart implements SpringApplicationRunListener {

    private static final ReentrantLock STARTING = new ReentrantLock();

    @Override
    public void starting(ConfigurableBootstrapContext context) {
        STARTING.lock();
    }

    @Override
    public void started(ConfigurableApplicationContext context, @Nullable Duration taken) {
        STARTING.unlock();
    }

    @Override
    public void failed(@Nullable ConfigurableApplicationContext context, Throwable failure) {
        if (STARTING.isHeldByCurrentThread()) {
            STARTING.unlock();
        }
    }
}
