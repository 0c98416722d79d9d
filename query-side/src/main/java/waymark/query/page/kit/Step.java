package waymark.query.page.kit;

import org.jspecify.annotations.Nullable;

/**
 * One step on the dotted way from "you said" to "we did".
 *
 * @param count how many stand there
 * @param label what they are
 * @param link to what stands there
 * @param note what else to know, else null
 * @param slow whether the note is a reason to look here
 */
public record Step(String count, String label, String link, @Nullable String note, boolean slow) {}
