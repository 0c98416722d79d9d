package waymark.api.deliver.exception;

/** What of a project is beyond its tolerance. */
public enum ExceptionKind {
    /** What it is expected to cost in all, against what was approved. */
    COST,
    /** The day it is expected to be done, against the day that was planned. */
    FINISH
}
