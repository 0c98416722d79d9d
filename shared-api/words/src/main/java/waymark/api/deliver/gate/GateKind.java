package waymark.api.deliver.gate;

/** Which gate. */
public enum GateKind {
    /** Before some customers see it. */
    PILOT,
    /** Before all customers see it. */
    SCALE,
    /** Before it is said to be done. */
    COMPLETION
}
