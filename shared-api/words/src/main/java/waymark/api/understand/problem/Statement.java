package waymark.api.understand.problem;

import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;

/**
 * A problem in one sentence: "persona needs need when situation, but obstacle, which costs
 * consequence".
 *
 * @param persona who has it, for example "A family that moves house"
 * @param need what they need, for example "to know when the engineer comes"
 * @param situation when they need it, for example "a line is installed"
 * @param obstacle what stands in the way, for example "the window is a whole day"
 * @param consequence what it costs them, for example "a day off work"
 */
public record Statement(
        @NotPersonal String persona,
        @NotPersonal String need,
        @NotPersonal String situation,
        @NotPersonal String obstacle,
        @NotPersonal String consequence) {

    private static final int LONGEST = 500;

    public Statement {
        persona = Require.text("statement.persona", persona, LONGEST);
        need = Require.text("statement.need", need, LONGEST);
        situation = Require.text("statement.situation", situation, LONGEST);
        obstacle = Require.text("statement.obstacle", obstacle, LONGEST);
        consequence = Require.text("statement.consequence", consequence, LONGEST);
    }

    /** The parts as one sentence. */
    public String sentence() {
        return "%s needs %s when %s, but %s, which costs %s."
                .formatted(persona, need, situation, obstacle, consequence);
    }

    /** The parts as one sentence that says why, once that is known. */
    public String because(String root) {
        return "%s needs %s when %s, but %s, because %s, which costs %s.".formatted(persona, need,
                situation, obstacle, lowered(root), consequence);
    }

    /** A clause within a sentence: no capital but for a name or an abbreviation, no stop. */
    private static String lowered(String clause) {
        String bare = clause.strip().replaceAll("[.\\s]+$", "");
        boolean name = bare.length() > 1 && Character.isUpperCase(bare.charAt(1));
        return bare.isEmpty() || name
                ? bare
                : Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
    }
}
