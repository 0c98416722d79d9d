package waymark.api.measure.effect;

import waymark.api.kernel.StreamId;

/** The id of the one register of effects and of who draws on them. */
public record EffectSharesId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "effect-shares";

    /** The one register of this installation. */
    public static final EffectSharesId THE = new EffectSharesId(
            SUBJECT + "/00000000-0000-7000-8000-000000000001");

    public EffectSharesId {
        value = StreamId.checked(SUBJECT, value);
    }
}
