package waymark.app.house.tidy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something that holds of all that is written.
 *
 * @param sentence what holds, exactly
 * @param breaches says where it does not
 * @param violation what it must catch
 */
record Rule(String sentence, Function<Texts, Stream<String>> breaches, Texts violation) {

    List<String> breachesIn(Texts texts) {
        return breaches.apply(texts).toList();
    }

    @Override
    public String toString() {
        return sentence;
    }
}
