package waymark.api.tell.outcome.traces;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import waymark.api.tell.outcome.traces.Trace.Kind;

/**
 * Finds bank accounts: IBANs of the length their country has and with the right check digits (ISO
 * 13616, ISO 7064 MOD 97-10), and plain numbers behind the word "account".
 */
final class Accounts {

    private static final Map<String, Integer> LENGTHS = Arrays.stream("""
            AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18
            DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23
            IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19
            MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SD18 SE24 SI19
            SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20""".split("\\s+"))
            .collect(Collectors.toMap(
                    one -> one.substring(0, 2), one -> Integer.valueOf(one.substring(2))));
    private static final Pattern BEGINS = Pattern.compile("(?<![\\p{L}\\p{N}])[A-Za-z]{2}\\d{2}");
    private static final Pattern SAID = Pattern.compile(
            "(?i)\\b(?:account|acct|a/c|konto)(?: no\\.?| number| nr\\.?)?:?\\s{0,3}"
                    + "(?!20\\d{2}-)\\d(?:[ -]?\\d){6,20}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    static List<Trace> in(String text) {
        List<Trace> found = new ArrayList<>();
        BEGINS.matcher(text).results().forEach(hit -> {
            int end = end(text, hit);
            if (end > 0) {
                found.add(new Trace(Kind.ACCOUNT, hit.start(), end));
            }
        });
        SAID.matcher(text).results()
                .map(hit -> new Trace(Kind.ACCOUNT, hit.start(), hit.end()))
                .filter(trace -> found.stream().noneMatch(trace::overlaps))
                .forEach(found::add);
        return found;
    }

    /** Where the IBAN that begins here ends, or -1 when it is none. */
    private static int end(String text, MatchResult hit) {
        String country = hit.group().substring(0, 2).toUpperCase(Locale.ROOT);
        int length = LENGTHS.getOrDefault(country, 0);
        StringBuilder compact = new StringBuilder();
        for (int at = hit.start(); at < text.length() && compact.length() < length; at++) {
            char one = text.charAt(at);
            if (one < 128 && Character.isLetterOrDigit(one)) {
                compact.append(Character.toUpperCase(one));
            } else if (" \u00a0-".indexOf(one) < 0) {
                return -1;
            }
            if (compact.length() == length) {
                return checks(compact.toString()) ? at + 1 : -1;
            }
        }
        return -1;
    }

    private static boolean checks(String iban) {
        String moved = iban.substring(4) + iban.substring(0, 4);
        String digits = moved.chars().mapToObj(one -> Integer.toString(Character.digit(one, 36)))
                .collect(Collectors.joining());
        return new BigInteger(digits).mod(MODULUS).intValueExact() == 1;
    }

    private Accounts() {}
}
