package waymark.command.listen.feedback.work;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import waymark.log.EventLog;
import waymark.log.LogUnavailable;

/** A log whose database goes away at one append, before or just after it was stored. */
final class Failing {

    static EventLog at(int append, boolean stored, EventLog log) {
        AtomicInteger appends = new AtomicInteger();
        return (EventLog) Proxy.newProxyInstance(Failing.class.getClassLoader(),
                new Class<?>[]{EventLog.class}, (proxy, method, arguments) -> {
                    boolean fails = method.getName().equals("append")
                            && appends.incrementAndGet() == append;
                    if (fails && !stored) {
                        throw new LogUnavailable("away");
                    }
                    try {
                        Object answer = method.invoke(log, arguments);
                        if (fails) {
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
