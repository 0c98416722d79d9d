package waymark.api.understand.journey.map;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;

/**
 * One touchpoint.
 *
 * @param number its number, which stays its own in every version
 * @param words what happens there
 * @param detail what hurts there, and by what it is heard and measured
 * @param blueprint what stands behind it
 * @param emotion what customers feel there
 */
public record Touchpoint(
        int number, Words words, Detail detail, Blueprint blueprint, Emotion emotion) {

    public Touchpoint(int number, Words words, @Nullable Detail detail,
            @Nullable Blueprint blueprint, @Nullable Emotion emotion) {
        this.number = Require.between("map.stages.touchpoints.number", number, 1, 1_000_000);
        this.words = Require.present("map.stages.touchpoints.words", words);
        this.detail = detail == null ? Detail.NONE : detail;
        this.blueprint = blueprint == null ? Blueprint.NONE : blueprint;
        this.emotion = emotion == null ? Emotion.UNKNOWN : emotion;
    }

    /** A touchpoint of which only the words are known. */
    public static Touchpoint of(int number, Words words) {
        return new Touchpoint(number, words, Detail.NONE, Blueprint.NONE, Emotion.UNKNOWN);
    }

    public Touchpoint saying(Words now) {
        return new Touchpoint(number, now, detail, blueprint, emotion);
    }

    public Touchpoint with(Detail now) {
        return new Touchpoint(number, words, now, blueprint, emotion);
    }

    public Touchpoint with(Blueprint now) {
        return new Touchpoint(number, words, detail, now, emotion);
    }

    public Touchpoint feeling(Emotion now) {
        return new Touchpoint(number, words, detail, blueprint, now);
    }

    /** The same where nothing shows what customers feel: what shall be is only believed. */
    public Touchpoint believed() {
        return feeling(new Emotion(emotion.level(), null));
    }
}
