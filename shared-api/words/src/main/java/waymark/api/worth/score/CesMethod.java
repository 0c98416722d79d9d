package waymark.api.worth.score;

/** The four rival ways to score customer effort; the method is part of the metric. */
public enum CesMethod {
    /** The mean of answers 1 to 7. */
    MEAN,
    /** The share answering 5 to 7 of 7, in percent. */
    SHARE_5_TO_7,
    /** The share answering 6 to 7 minus the share answering 1 to 3, in points. */
    NET,
    /** The share answering 4 to 5 of 5, in percent. */
    SHARE_4_TO_5_OF_5
}
