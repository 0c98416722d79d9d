package waymark.app.signin.account;

/**
 * What a person signs in with.
 *
 * @param person the stream of the person
 * @param login in its one spelling, see {@link Login}
 * @param passwordHash Argon2id with its parameters
 * @param mustChange whether the password was made by somebody else and is to be replaced first
 */
record Account(String person, String login, String passwordHash, boolean mustChange) {}
