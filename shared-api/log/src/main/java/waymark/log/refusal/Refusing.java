package waymark.log.refusal;

import java.time.LocalDate;

/**
 * One kind of "no" on one day.
 *
 * @param day in the time zone of the programme
 * @param rule for example {@code BC-2}
 * @param code the refusal, for example {@code OWN_REVIEW}
 * @param command what was asked, for example {@code ReviewCase}
 * @param person the id of who asked
 */
record Refusing(LocalDate day, String rule, String code, String command, String person) {}
