package waymark.command.listen.feedback.reading.file;

import java.io.IOException;
import java.util.Iterator;

/** A file under way: its rows one after the other, its header rows among them. */
public interface Table extends AutoCloseable {

    /** The rows, once; blank ones are left out. */
    Iterator<Line> lines();

    /** How many bytes of the file were taken so far, about. */
    long taken();

    @Override
    void close() throws IOException;
}
