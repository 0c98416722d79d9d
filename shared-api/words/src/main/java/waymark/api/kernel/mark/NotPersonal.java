package waymark.api.kernel.mark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a text in an event that it does not tell of a person: wording of the programme, a code,
 * a name of a thing. Every text is either this or {@link Personal}; the build refuses what is
 * undecided.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface NotPersonal {}
