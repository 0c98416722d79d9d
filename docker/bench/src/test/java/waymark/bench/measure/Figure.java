package waymark.bench.measure;

import java.util.List;

/** Something to be measured: one row of the table, or several that come of the same work. */
public interface Figure {

    /** Its name, by which it can be chosen. */
    String name();

    /**
     * Measures it.
     *
     * @throws NotMeasured when there is no figure
     */
    List<Measured> measure(Rounds rounds) throws Exception;
}
