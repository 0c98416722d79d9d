package waymark.api.listen.feedback.intake;

import waymark.api.kernel.mark.NotPersonal;

/**
 * How a file was understood.
 *
 * @param layout what its columns were recognised by: {@code mapping} or the name of a known
 *     layout, for example {@code google-forms}
 * @param dateStyle how its days were read, for example {@code M/d/yyyy}, and whether that had to
 *     be assumed
 * @param separator between its columns: comma, semicolon or tab
 */
public record HowRead(
        @NotPersonal String layout,
        @NotPersonal String dateStyle,
        @NotPersonal String separator) {}
