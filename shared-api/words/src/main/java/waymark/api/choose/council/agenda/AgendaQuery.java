package waymark.api.choose.council.agenda;

import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked about what waits for the council. */
public sealed interface AgendaQuery<A> extends Query<A> {

    /** All that a meeting held on the day that is asked for should look at. */
    @WhoMay
    record ProposeAgenda() implements AgendaQuery<AgendaView> {}
}
