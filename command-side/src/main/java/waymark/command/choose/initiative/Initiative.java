package waymark.command.choose.initiative;

import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.QuickTrack;
import waymark.api.govern.organisation.PersonId;

/**
 * What later decisions need to know of an initiative.
 *
 * @param owner who is accountable, if anybody is yet
 * @param accepted whether the owner took it on
 * @param track the form of its quick track, if one was asked for
 * @param asker who asked for the quick track
 * @param approved whether the quick track was approved
 * @param ended whether it was rejected or stopped
 */
record Initiative(
        @Nullable PersonId owner,
        boolean accepted,
        @Nullable QuickTrack track,
        @Nullable PersonId asker,
        boolean approved,
        boolean ended) {

    static final Initiative ABSENT = new Initiative(null, false, null, null, false, false);

    Initiative ownedBy(@Nullable PersonId person) {
        return new Initiative(person, false, track, asker, approved, ended);
    }

    Initiative takenOn() {
        return new Initiative(owner, true, track, asker, approved, ended);
    }

    Initiative asking(QuickTrack form, @Nullable PersonId who) {
        return new Initiative(owner, accepted, form, who, approved, ended);
    }

    Initiative goAhead() {
        return new Initiative(owner, accepted, track, asker, true, ended);
    }

    Initiative over() {
        return new Initiative(owner, accepted, track, asker, approved, true);
    }

    /** The quick track that waits for somebody's click, if there is one. */
    @Nullable
    QuickTrack waiting() {
        return approved || ended ? null : track;
    }
}
