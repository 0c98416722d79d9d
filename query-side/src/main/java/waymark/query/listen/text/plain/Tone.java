package waymark.query.listen.text.plain;

import java.util.List;
import waymark.api.listen.text.Sentiment;
import waymark.query.listen.text.plain.Phrases.Found;

/** What a phrase does to how a text sounds. */
enum Tone {
    GOOD, BAD,
    /** Says neither, though its words alone might. */
    NEITHER,
    /** Turns what follows it in its clause into its contrary. */
    TURNS,
    /** What follows stands against what went before. */
    BUT;

    /** How many words after a negation it still reaches. */
    private static final int REACH = 3;

    static Tone of(String list) {
        return switch (list) {
            case "positive" -> GOOD;
            case "negative" -> BAD;
            case "neutral" -> NEITHER;
            case "negators" -> TURNS;
            case "contrast" -> BUT;
            default -> throw new IllegalArgumentException("no such list: " + list);
        };
    }

    /** How a text sounds, whose words hold these tones from left to right. */
    static Sentiment sum(List<Word> words, List<Found<Tone>> found) {
        Sum sum = new Sum();
        for (int i = 0; i < found.size(); i++) {
            Found<Tone> one = found.get(i);
            switch (one.meaning()) {
                case GOOD -> sum.add(!turned(words, found, i));
                case BAD -> sum.add(turned(words, found, i));
                case BUT -> sum.against();
                case TURNS -> sum.denied();
                case NEITHER -> {}
            }
        }
        return sum.sentiment();
    }

    private static boolean turned(List<Word> words, List<Found<Tone>> found, int of) {
        Found<Tone> one = found.get(of);
        for (int i = of - 1; i >= 0; i--) {
            Found<Tone> before = found.get(i);
            boolean reaches = one.at() - before.at() <= REACH
                    && words.get(before.at()).clause() == words.get(one.at()).clause();
            if (!reaches || before.meaning() == BUT) {
                return false;
            }
            if (before.meaning() == TURNS) {
                return true;
            }
        }
        return false;
    }

    /** Adds up. */
    private static final class Sum {

        private int good;
        private int bad;
        private boolean isAgainst;
        private boolean isDenied;

        void add(boolean isGood) {
            if (isGood) {
                good++;
            } else {
                bad++;
            }
        }

        void against() {
            isAgainst = true;
        }

        void denied() {
            isDenied = true;
        }

        /** Who says in so many words that something is not, and nothing else, is complaining. */
        Sentiment sentiment() {
            if (good > 0 && bad > 0 && (isAgainst || good == bad)) {
                return Sentiment.MIXED;
            }
            if (good == bad) {
                return isDenied ? Sentiment.NEGATIVE : Sentiment.NEUTRAL;
            }
            return good > bad ? Sentiment.POSITIVE : Sentiment.NEGATIVE;
        }
    }
}
