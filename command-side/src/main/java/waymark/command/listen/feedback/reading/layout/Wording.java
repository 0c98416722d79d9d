package waymark.command.listen.feedback.reading.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.source.Field;

/** The words by which a question tells what it asks for, in the languages of most surveys. */
final class Wording {

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Names of columns are one word where sentences are several: {@code npsScore}. */
    private static final Pattern JOINT = Pattern.compile(
            "_|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    /** What stands between the ends of a scale. */
    private static final String TO = "\\s*(?:-|–|—|~|～|〜|to|bis|à|a|tot|und|and|et|y|e|do|"
            + "till?|til|до|から|到|至)\\s*";
    private static final Pattern SCALE = any("\\b0(?:" + TO + "|\\D{1,60}\\b)10\\b");
    private static final Pattern TOP = any("\\b[01]" + TO + "([4-9]|10|100)\\b");
    private static final Pattern RATE = any("rate|recommend|likely|empfehl|wahrscheinlich|"
            + "recommand|recomend|aanbevel|raccomand|consigli|bewert|score|punkte|évalu|notez|"
            + "calific|puntúa|puntua|valor|valuta|avali|beoorde|cijfer|ocen|hodno|ohodno|betyg|"
            + "bedøm|vurder|arvio|értékel|puan|оцен|評価|评分|評分|평가|점수");
    private static final Pattern RECOMMEND = any("recommend|empfehl|empfiehl|recommand|recomend|"
            + "recomiend|aanbevel|aan te bevelen|raccomand|consigli|recomand|polec|doporu|"
            + "odporúč|odporuč|rekommend|anbefal|suosittel|ajánlan|ajánlá|ajánlj|tavsiye|"
            + "preporuč|priporo|рекоменд|порекоменд|посовет|συνιστ|συστήν|推荐|推薦|勧め|薦め|"
            + "すすめ|추천|(?-i:\\bLTR\\b)");
    private static final Pattern NAMED = any("net promoter|(?<!\\p{L})e?nps(?!\\p{L})");
    private static final Pattern SATISFIED = any("satisf|zufrieden|tevreden|csat|soddisf|"
            + "zadowol|satysfak|spokojen|nöjd|tilfreds|fornøyd|tyytyväi|elégedett|mulțumit|"
            + "mulţumit|memnun|удовлетвор|доволен|довольн|ικανοπο|満足|满意|滿意|만족|"
            + "(?<!\\p{L})osat(?!\\p{L})");
    private static final Pattern EASY = any("(?-i:\\bCES\\b)|^ces$|(?<!\\p{L})ces[ -]score|"
            + "effort|how easy|easy was|wie einfach|wie leicht|facilit(?!ies|y)|fácil|facile|"
            + "makkelijk|łatw|snadn|jak jednoduch|hur lätt|hvor let|hvor enkelt|helppo|könnyű|"
            + "kolay|легко|簡単|简单|쉬");
    private static final Pattern STARS = any("\\bstars\\b|star rating|sterne|étoiles|estrellas|"
            + "stelle|estrelas|sterren|gwiazd|hvězd|звезд|звёзд");
    private static final Pattern WHY = any("why|reason|comment|komment|explain|tell us|because|"
            + "warum|grund|begründ|pourquoi|raison|por qu|motiv|waarom|(?<!\\p{L})reden|perch|"
            + "feedback|improve|verbesser|better|besser|mieux|amélior|mejor|melhor|beter|meglio|"
            + "miglior|suggest|vorschl|sugeren|suger|opmerking|dlaczego|powód|uwagi|popraw|"
            + "proč|důvod|prečo|zlepš|varför|hvorfor|miksi|miért|neden|почему|причин|улучш|"
            + "γιατί|^de ce|"
            + "理由|なぜ|改善|为什么|為什麼|이유|왜|개선");

    private static Pattern any(String words) {
        return Pattern.compile(words, ANY_CASE);
    }

    /** Which score a question asks for; null when it asks for none. */
    static @Nullable Field score(String asked) {
        String question = JOINT.matcher(asked).replaceAll(" ");
        if (RECOMMEND.matcher(question).find() || NAMED.matcher(question).find()) {
            return Field.NPS;
        }
        if (EASY.matcher(question).find()) {
            return Field.CES;
        }
        if (STARS.matcher(question).find()) {
            return Field.STARS;
        }
        if (SATISFIED.matcher(question).find()) {
            return Field.CSAT;
        }
        return isFromZeroToTen(question) && RATE.matcher(question).find() ? Field.NPS : null;
    }

    /** Whether it says of itself that it is the question of the net promoter score. */
    static boolean isNamed(String question) {
        return isFromZeroToTen(question)
                || NAMED.matcher(JOINT.matcher(question).replaceAll(" ")).find();
    }

    static boolean isFromZeroToTen(String question) {
        return SCALE.matcher(question).find();
    }

    /** The top of the scale that it names; 0 when it names none. */
    static int top(String question) {
        Matcher top = TOP.matcher(question);
        return top.find() ? Integer.parseInt(top.group(1)) : 0;
    }

    /** Whether it asks for the reason, or for words. */
    static boolean asksWhy(String question) {
        return WHY.matcher(question).find();
    }

    private Wording() {}
}
