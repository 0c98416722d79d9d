package waymark.command.listen.feedback.reading.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.source.Field;
import waymark.command.listen.feedback.reading.layout.Meaning.Habits;

/**
 * The answers of a form of Google's as its sheet exports them: the first column is the time, and
 * the first question for a score is the one that counts. The question behind it that asks why
 * holds the words; all other questions are kept as further answers.
 */
final class GoogleForms {

    static final String LAYOUT = "google-forms";

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
        Map<Integer, Field> fields = new HashMap<>();
        for (int at = 0; at < width; at++) {
            fields.put(at, at == 0
                    ? Field.RECEIVED_AT
                    : MAIL.contains(keys.get(at)) ? Field.CONTACT : Field.FURTHER_ANSWER);
            if (at > 0 && header.get(at).startsWith("waymark:")) {
                fields.remove(at);
            }
        }
        return Questions.find(header, fields, head, 1)
                ? new Meaning(LAYOUT, 1, header, fields, Habits.NONE)
                : null;
    }

    private GoogleForms() {}
}
