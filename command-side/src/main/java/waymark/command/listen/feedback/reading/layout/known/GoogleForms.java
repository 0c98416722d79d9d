package waymark.command.listen.feedback.reading.layout.known;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.source.Field;
import waymark.command.listen.feedback.reading.layout.Head;
import waymark.command.listen.feedback.reading.layout.Meaning;
import waymark.command.listen.feedback.reading.layout.Meaning.Habits;
import waymark.command.listen.feedback.reading.layout.Questions;

/**
 * The answers of a form of Google's as its sheet exports them: the first column is the time, and
 * the first question for a score is the one that counts. The question behind it that asks why
 * holds the words; all other questions are kept as further answers.
 */
final class GoogleForms {

    static final String LAYOUT = "google-forms";

    private static final Pattern TIMED = Pattern.compile(".*\\d[:.]\\d\\d.*");

    /** A question mark of any script, or as many words as no name of a column has. */
    private static final Pattern QUESTION = Pattern.compile(
            ".*[?？؟;].*|\\S+(?:\\s+\\S+){3,}", Pattern.DOTALL);
    private static final Set<String> TIME = Set.of("timestamp", "zeitstempel", "horodateur",
            "marcatemporal", "informazionicronologiche", "carimbodedatahora", "tijdstempel",
            "sygnaturaczasowa", "tidsstempel", "tidstämpel", "aikaleima", "časováznačka",
            "időbélyeg", "zamandamgası", "отметкавремени",
            "タイムスタンプ", "时间戳记", "時間戳記",
            "타임스탬프", "dấuthờigian", "stempelwaktu",
            "marcajdetimp", "позначкачасу", "χρονικήσήμανση", "χρονοσήμανση", "חותמתזמן",
            "طابعزمني", "الطابعالزمني", "ประทบเวลา",
            "vremenskaoznaka", "časovápečiatka", "marcadetemps", "časovnižig");
    private static final Set<String> MAIL = Set.of("emailaddress", "emailadresse", "email",
            "username", "nutzername", "adresseemail", "correoelectrónico",
            "indirizzoemail", "emailadres", "direccióndecorreoelectrónico", "endereçodeemail",
            "adresemail", "adresădeemail", "epostaadresi", "epostadresse", "epostadress",
            "メールアドレス", "이메일주소", "电子邮件地址", "адресэлектроннойпочты");

    /** What its columns mean, or null when this is another layout. */
    static @Nullable Meaning of(Head head) {
        List<String> keys = head.keys();
        if (keys.isEmpty() || !TIME.contains(keys.getFirst())) {
            return null;
        }
        int width = head.width(1);
        List<String> header = Head.distinct(
                IntStream.range(0, width).mapToObj(head::cell).toList());
        Map<Integer, Field> fields = fields(keys, header);
        boolean scored = Questions.find(header, fields, head, 1);
        if (!scored && !asks(head, header)) {
            return null;
        }
        if (!scored) {
            Questions.findWords(header, fields);
        }
        return new Meaning(LAYOUT, 1, header, fields, Habits.NONE);
    }

    private static Map<Integer, Field> fields(List<String> keys, List<String> header) {
        Map<Integer, Field> fields = new HashMap<>();
        fields.put(0, Field.RECEIVED_AT);
        for (int at = 1; at < header.size(); at++) {
            if (!header.get(at).startsWith("waymark:")) {
                fields.put(at, MAIL.contains(keys.get(at)) ? Field.CONTACT : Field.FURTHER_ANSWER);
            }
        }
        return fields;
    }

    /** Where no question asks for a score it is a form by its times and by what it asks. */
    private static boolean asks(Head head, List<String> header) {
        List<String> times = head.answers(0, 1);
        return !times.isEmpty() && times.stream().allMatch(TIMED.asMatchPredicate())
                && header.stream().skip(1).anyMatch(QUESTION.asMatchPredicate());
    }

    private GoogleForms() {}
}
