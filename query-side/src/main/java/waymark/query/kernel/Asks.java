package waymark.query.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import waymark.api.kernel.Query;

/**
 * Says which query a controller method or page asks. The mark {@code WhoMay} of that query guards
 * the method; a method without this mark is closed to everybody.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Asks {

    /** The query. */
    Class<? extends Query<?>> value();
}
