package waymark.command.measure.benefit.door;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.refusal.Refused;
import waymark.api.kernel.refusal.Unacceptable;

/**
 * What became of each of many verifications; each is recorded whole or not at all.
 *
 * @param verified how many were recorded
 * @param refused how many were not
 * @param answers one a claim, in the order they were asked
 */
record VerificationReport(int verified, int refused, List<Answer> answers) {

    static VerificationReport of(List<Answer> answers) {
        int verified = (int) answers.stream().filter(one -> one.refused() == null).count();
        return new VerificationReport(verified, answers.size() - verified, List.copyOf(answers));
    }

    /**
     * What became of one.
     *
     * @param benefit as it was named
     * @param position where it is recorded; none where it was refused
     * @param refused why it was not recorded; none where it was
     */
    record Answer(String benefit, int claim, @Nullable Long position, @Nullable Why refused) {}

    /**
     * Why one was refused, in the words of a problem.
     *
     * @param code the name of the refusal; none where a part could never be taken
     */
    record Why(String rule, @Nullable String code, String field, String detail,
            String accepted) {

        static Why of(Refused no) {
            var because = no.refusal().because();
            String more = no.detail() == null ? "" : " " + no.detail();
            return new Why(because.rule(), no.refusal().name(), because.field(),
                    because.sentence() + more, because.accepted());
        }

        static Why of(Unacceptable no) {
            return new Why("COM-3", null, no.field(),
                    java.util.Objects.requireNonNullElse(no.getMessage(), ""), no.accepted());
        }
    }
}
