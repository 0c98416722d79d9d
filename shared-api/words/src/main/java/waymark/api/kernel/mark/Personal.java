package waymark.api.kernel.mark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import waymark.api.kernel.Event;

/**
 * Marks text of an event that tells of a person. It is stored as ciphertext under the key of
 * {@link Event#dataSubject()}; once that key is erased it reads as {@link #ERASED}.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {

    /** What stands in the place of personal text whose key was erased. */
    String ERASED = "(erased)";
}
