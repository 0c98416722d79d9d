package waymark.query.measure.benefit.waiting;

import java.time.Instant;
import waymark.api.measure.sample.SampleEvent.SampleDrawn;

/** What is kept of a sample to be read. */
record SampleRow(String id, String reference, long version, SampleDrawn told, Instant drawnAt) {}
