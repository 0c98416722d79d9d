package waymark.command.listen.feedback.work;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import waymark.log.EventLog;
import waymark.log.LogUnavailable;

/** A log whose database goes away at one append, before or just after it was stored. */
final class Failing {

    static EventLog at(int append, boolean stored, EventLog log) {
        AtomicInteger appends = new AtomicInteger();
        AtomicBoolean happened = new AtomicBoolean();
        return (EventLog) Proxy.newProxyInstance(Failing.class.getClassLoader(),
                new Class<?>[]{EventLog.class}, (proxy, method, arguments) -> {
                    // Where that one is refused and stores nothing, the next one takes its place.
                    boolean due = method.getName().equals("append")
                            && appends.incrementAndGet() >= append;
                    if (due && !stored && happened.compareAndSet(false, true)) {
                        throw new LogUnavailable("away");
                    }
                    try {
                        Object answer = method.invoke(log, arguments);
                        if (due && happened.compareAndSet(false, true)) {
                            throw new LogUnavailable("away before it could answer");
                        }
                        return answer;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private Failing() {}
}
