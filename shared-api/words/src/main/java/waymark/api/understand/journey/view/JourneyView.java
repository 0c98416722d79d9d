package waymark.api.understand.journey.view;

import waymark.api.understand.journey.map.JourneyMap;

/** A version of a journey with its whole map. */
public record JourneyView(JourneyHead head, JourneyMap map) {}
