package waymark.command.listen.feedback.reading;

import java.util.List;

/** What became of one row of a file. */
public sealed interface Row {

    /** It can be an answer. */
    record Good(Draft draft) implements Row {}

    /** It cannot, for at least one reason. */
    record Bad(List<Fault> faults) implements Row {}

    /**
     * One thing that cannot be right.
     *
     * @param line on which the row begins, from 1
     * @param column the header of the column, or empty when it is the whole row
     * @param value what stands there
     * @param reason what is wrong, and what would be right
     */
    record Fault(long line, String column, String value, String reason) {}
}
