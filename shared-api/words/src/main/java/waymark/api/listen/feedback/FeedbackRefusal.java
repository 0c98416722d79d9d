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
    NOT_TEXT("FBK-2", Kind.INVALID, "file", "This file is not text in UTF-8.",
            "a CSV file saved as UTF-8"),
    EMPTY_FILE("FBK-2", Kind.INVALID, "file", "This file is empty.",
            "a CSV file with a header row and at least one answer"),
    NO_ROWS("FBK-2", Kind.INVALID, "file", "This file has a header row and no answers.",
            "a CSV file with a header row and at least one answer"),
    NOT_CSV("FBK-2", Kind.INVALID, "file", "This file is not a table of comma-separated values.",
            "a CSV file whose columns are separated by comma, semicolon or tab"),
    NO_SCORE_COLUMN("FBK-2", Kind.INVALID, "mapping",
            "No column of this file is known to hold a score or an answer in words.",
            "a mapping that says which column holds the score, or a file whose header asks"
                    + " \"On a scale of 0-10 ...\""),
    NO_DATE_COLUMN("FBK-2", Kind.INVALID, "mapping",
            "No column of this file is known to hold the day of the answer.",
            "a mapping that says which column holds the day"),
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
