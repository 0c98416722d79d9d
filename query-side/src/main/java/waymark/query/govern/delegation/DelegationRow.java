package waymark.query.govern.delegation;

import waymark.api.govern.organisation.PersonEvent.WorkDelegated;

/**
 * The latest delegation between two people.
 *
 * @param ended whether it was ended before its day
 */
record DelegationRow(WorkDelegated work, boolean ended) {}
