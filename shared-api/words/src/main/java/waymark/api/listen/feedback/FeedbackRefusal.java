package waymark.api.listen.feedback;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about feedback: its sources, its imports and its answers. */
public enum FeedbackRefusal implements Refusal {

    NO_SUCH_SOURCE("FBK-1", Kind.INVALID, "source", "There is no such source of feedback.",
            "the id or reference of a source, for example SRC-1"),
    OVER("FBK-3", Kind.CONFLICT, "", "This import is over.",
            "a new import"),
    STILL_RUNNING("FBK-3", Kind.CONFLICT, "",
            "This import is still running.",
            "its cancellation first, or a moment's patience"),
    ALREADY_RETRACTED("FBK-3", Kind.CONFLICT, "", "This import was retracted.",
            "a new import"),
    NOT_TEXT("FBK-2", Kind.INVALID, "file", "This file holds no text that can be read.",
            "a table as CSV, XLSX or JSON lines"),
    OLD_EXCEL("FBK-2", Kind.INVALID, "file",
            "This is a workbook of the old kind (XLS), or one with a password.",
            "the same saved as XLSX or CSV, without a password"),
    NOT_XLSX("FBK-2", Kind.INVALID, "file",
            "This file is packed, but it is no whole workbook of Excel.",
            "the same saved again as XLSX, or unpacked as CSV"),
    TOO_LARGE_INSIDE("FBK-2", Kind.INVALID, "file",
            "This workbook is larger inside than a workbook of answers can be.",
            "the same saved as CSV"),
    BROKEN_TABLE("FBK-2", Kind.INVALID, "file",
            "In its first rows a quoted value is not closed, or a row is wider or longer than any"
                    + " answer.",
            "every quote closed, at most 1,000 columns, and 100,000 characters a cell"),
    TOO_WIDE("FBK-2", Kind.INVALID, "file", "This file has more columns than can be read.",
            "a table of at most 1,000 columns"),
    NOT_JSON_LINES("FBK-2", Kind.INVALID, "file",
            "This file begins like JSON, but its first line is not one object.",
            "one JSON object a line, or one array of objects"),
    EMPTY_FILE("FBK-2", Kind.INVALID, "file", "This file is empty.",
            "a table with a header row and at least one answer"),
    NO_ROWS("FBK-2", Kind.INVALID, "file", "This file has a header row and no answers.",
            "a table with a header row and at least one answer"),
    NOT_CSV("FBK-2", Kind.INVALID, "file", "This file is not a table of answers.",
            "a table as CSV with comma, semicolon or tab, as XLSX or as JSON lines"),
    NOT_SIGNED("FBK-4", Kind.UNKNOWN, "webhook-signature",
            "There is no webhook here that signs so.",
            "webhook-id, webhook-timestamp and webhook-signature made with its secret, now"),
    NOT_YET("FBK-2", Kind.INVALID, "receivedOn", "This day is still to come.",
            "a day up to today"),
    NEEDS_IDS("FBK-1", Kind.INVALID, "file",
            "More than four million rows of this file are told apart by their day alone.",
            "a file whose rows have ids or times, or smaller files"),
    NO_SCORE_COLUMN("FBK-2", Kind.INVALID, "mapping",
            "No column of this file is known to hold a score or an answer in words.",
            "a mapping that says which column holds the score; a dry run of the file guesses one,"
                    + " POST /api/feedback-looks"),
    NO_DATE_COLUMN("FBK-2", Kind.INVALID, "mapping",
            "No column of this file is known to hold the day of the answer.",
            "a mapping that says which column holds the day; or, where the file has none, of which"
                    + " day all its answers are, in \"day\""),
    DAY_TO_COME("FBK-2", Kind.INVALID, "mapping.day", "This day is still to come.",
            "a day up to today"),
    DAY_OF_A_FILE("FBK-2", Kind.INVALID, "mapping.day",
            "A day is said of one file, not of all files of a source.",
            "the mapping without a day; the day with the file"),
    COLUMN_MISSING("FBK-2", Kind.INVALID, "mapping",
            "The mapping names a column that this file does not have.",
            "the columns as the header row of the file spells them");

    private final Because because;

    FeedbackRefusal(String rule, Kind kind, String field, String sentence, String accepted) {
        this.because = new Because(rule, kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
