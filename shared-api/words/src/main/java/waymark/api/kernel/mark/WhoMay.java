package waymark.api.kernel.mark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import waymark.api.kernel.Role;

/**
 * Says who may give a command or ask a query. What carries no such mark is refused to everybody.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WhoMay {

    /** The roles of which the person needs at least one. Empty: whoever is signed in. */
    Role[] value() default {};

    /** Whether even somebody who is not signed in may ask: only for what is published. */
    boolean everybody() default false;
}
