package waymark.api.choose.businesscase.decision;

import waymark.api.kernel.mark.NotPersonal;

/**
 * All that a decision rested on, as one text that never changes (BC-4). People stand in it by id
 * and personal text is left out, so that it can be kept and shown for ever.
 *
 * @param json canonical JSON: keys in ascending order, no space, decimals as text
 * @param sha256 the digest of its UTF-8 bytes, 64 hexadecimal digits
 */
public record EvidenceDocument(@NotPersonal String json, @NotPersonal String sha256) {}
