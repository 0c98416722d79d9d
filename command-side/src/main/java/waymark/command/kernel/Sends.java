package waymark.command.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import waymark.api.kernel.Command;

/**
 * Says which command a controller method sends. The mark {@code WhoMay} of that command guards
 * the method before its body is read; a method without this mark is closed to everybody.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Sends {

    /** The command. */
    Class<? extends Command> value();
}
