package waymark.query.listen.text;

import java.util.List;

/**
 * Something that customers speak of.
 *
 * @param key for example {@code waiting}; lower case, at most 40 characters; never changed
 * @param name for people
 * @param keyWords some of the words that tell it, in English
 */
public record Theme(String key, String name, List<String> keyWords) {

    public Theme {
        keyWords = List.copyOf(keyWords);
    }
}
