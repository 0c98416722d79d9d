package waymark.command.listen.feedback.work;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files in the layout of a form, made up. */
final class Form {

    static final String HEADER = "Timestamp,\"On a scale of 0-10, how would you rate us?\",Why?\n";

    static String row(int number) {
        return "3/%d/2026 8:%02d:%02d,%d,\"Answer %d, as it\nwas given\"\n".formatted(
                14 + number % 14, number / 60 % 60, number % 60, number % 11, number);
    }

    static List<String> rows(int many) {
        return IntStream.range(0, many).mapToObj(Form::row).toList();
    }

    static String file(List<String> rows) {
        return rows.stream().collect(Collectors.joining("", HEADER, ""));
    }

    private Form() {}
}
