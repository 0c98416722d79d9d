package waymark.query.page.export;

import java.io.Closeable;
import java.io.IOException;
import waymark.query.page.Table;

/** A file that is written page by page, so that nothing of it is held; closing it ends it. */
sealed interface TableFile extends Closeable permits CsvFile, JsonFile, SheetFile {

    /** Writes the rows of a page, which has the columns that the file began with. */
    void rows(Table page) throws IOException;
}
