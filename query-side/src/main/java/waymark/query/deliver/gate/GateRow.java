package waymark.query.deliver.gate;

import java.time.Instant;
import waymark.api.deliver.gate.GateEvent.GatePassed;

/** What is kept of a gate, who passed it and when. */
record GateRow(String id, String reference, GatePassed passed, String by, Instant at) {}
