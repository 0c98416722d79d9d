package waymark.command.listen.feedback.reading.file.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.FeedbackRefusal;
import waymark.command.listen.feedback.reading.file.AnswerFile;
import waymark.command.listen.feedback.reading.file.Line;
import waymark.command.listen.feedback.reading.file.Table;

/** The rows of one sheet under way. How far it came in bytes cannot be told, only when it ends. */
final class SheetRows implements Table {

    private final ReadableWorkbook book;
    private final Stream<Row> rows;
    private final long bytes;
    private final Function<Cell, String> text;
    private boolean ended;

    SheetRows(ReadableWorkbook book, Stream<Row> rows, long bytes, Function<Cell, String> text) {
        this.book = book;
        this.rows = rows;
        this.bytes = bytes;
        this.text = text;
    }

    @Override
    public Iterator<Line> lines() {
        Iterator<Line> lines = rows.map(this::line).filter(line -> !line.isBlank())
                .iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                try {
                    boolean more = lines.hasNext();
                    ended = !more;
                    return more;
                } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
                    throw new ExcelReaderException("a cell that is damaged", damaged);
                }
            }

            @Override
            public Line next() {
                return lines.next();
            }
        };
    }

    private Line line(Row row) {
        List<String> cells = new ArrayList<>();
        String fault = null;
        for (Cell cell : row) {
            if (cell != null) {
                int at = cell.getColumnIndex();
                if (at >= AnswerFile.MOST_COLUMNS) {
                    throw new Refused(FeedbackRefusal.TOO_WIDE);
                }
                while (cells.size() <= at) {
                    cells.add("");
                }
                String said = text.apply(cell);
                fault = fault == null ? fault(cell, said) : fault;
                cells.set(at, said.length() > AnswerFile.LONGEST_CELL
                        ? said.substring(0, AnswerFile.LONGEST_CELL)
                        : said);
            }
        }
        return new Line(row.getRowNum(), cells, fault);
    }

    /** What nobody calculated must not pass for an answer that was not given. */
    private static @Nullable String fault(Cell cell, String text) {
        if (text.length() > AnswerFile.LONGEST_CELL) {
            return "A cell of this row is longer than any answer. Accepted: at most "
                    + AnswerFile.LONGEST_CELL + " characters.";
        }
        return cell.getType() == CellType.FORMULA && cell.getRawValue() == null
                ? "A formula of this row has no value, as nobody calculated it. Accepted: the"
                        + " workbook as a spreadsheet program saved it."
                : null;
    }

    @Override
    public long taken() {
        return ended ? bytes : 0;
    }

    @Override
    public void close() throws IOException {
        rows.close();
        book.close();
    }
}
