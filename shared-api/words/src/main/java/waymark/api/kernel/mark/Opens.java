package waymark.api.kernel.mark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the event that begins a stream which people call by a short reference: the log numbers
 * it, so that {@code @Opens("BC")} gives {@code BC-1}, {@code BC-2} and so on.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Opens {

    /** The letters before the number, for example {@code INS}. */
    String value();
}
