package waymark.api.worth.ranking;

import waymark.api.worth.Figure;

/** What one person gave to one initiative by one of the ranking methods. */
public interface Scoring {

    /** The score that follows from it; a larger one ranks higher. */
    Figure score();
}
