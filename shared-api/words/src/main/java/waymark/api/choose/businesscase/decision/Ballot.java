package waymark.api.choose.businesscase.decision;

import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Require;

/**
 * One member's vote on the verdict that is put to the room.
 *
 * @param member who votes
 * @param voice for the verdict, against it, or neither
 */
public record Ballot(PersonId member, Voice voice) {

    /** How a member votes on the verdict. */
    public enum Voice { FOR, AGAINST, ABSTAIN }

    public Ballot {
        Require.present("votes.member", member);
        Require.present("votes.voice", voice);
    }
}
