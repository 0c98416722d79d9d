package waymark.log.jdbc.given;

import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Opens;

/** Events that mean nothing, for tests of the log beneath. */
public sealed interface Happened extends Event {

    @Named("test.opened")
    @Opens("TST")
    record Opened(String stream) implements Happened {}

    @Named("test.begun")
    @Opens("OTH")
    record Begun(String stream) implements Happened {}

    @Named("test.noted")
    record Noted(String stream, @NotPersonal String text) implements Happened {}
}
