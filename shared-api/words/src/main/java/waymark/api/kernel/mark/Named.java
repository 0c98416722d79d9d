package waymark.api.kernel.mark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name under which an event is stored for ever, free of package and class, for example
 * {@code insight.recorded}. The set of named events is also the list of what may be loaded.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Named {

    /** {@code subject.what-happened}, lower case. */
    String value();

    /** Raised when the stored form changes; older forms are lifted by an upcaster. */
    int revision() default 1;
}
