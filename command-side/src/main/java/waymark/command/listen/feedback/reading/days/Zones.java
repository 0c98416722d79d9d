package waymark.command.listen.feedback.reading.days;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Time zones by the letters that forms of Google's, Java and JavaScript put behind a time. Of
 * those that mean several the commonest is taken, and the file is said to be read so.
 */
final class Zones {

    private static final Pattern EACH = Pattern.compile("([A-Z]+)([+-]\\d\\d:\\d\\d)");

    private static final Map<String, String> OFFSETS = EACH.matcher("""
            NST-03:30 NDT-02:30 AST-04:00 ADT-03:00 EST-05:00 EDT-04:00 CST-06:00 CDT-05:00
            MST-07:00 MDT-06:00 PST-08:00 PDT-07:00 AKST-09:00 AKDT-08:00 HST-10:00
            BRT-03:00 ART-03:00 CLT-04:00 CLST-03:00 COT-05:00 PET-05:00
            WET+00:00 WEST+01:00 BST+01:00 CET+01:00 CEST+02:00 MEZ+01:00 MESZ+02:00
            EET+02:00 EEST+03:00 OEZ+02:00 OESZ+03:00 MSK+03:00 TRT+03:00
            WAT+01:00 CAT+02:00 SAST+02:00 EAT+03:00 GST+04:00 PKT+05:00 IST+05:30
            WIB+07:00 ICT+07:00 SGT+08:00 HKT+08:00 PHT+08:00 KST+09:00 JST+09:00
            AWST+08:00 ACST+09:30 ACDT+10:30 AEST+10:00 AEDT+11:00 NZST+12:00 NZDT+13:00""")
            .results().collect(Collectors.toUnmodifiableMap(
                    each -> each.group(1), each -> each.group(2)));

    /** Its offset from universal time, such as {@code -05:00}; null when it is not known. */
    static @Nullable String offset(String letters) {
        return OFFSETS.get(letters);
    }

    private Zones() {}
}
