package waymark.command.kernel.json;

import tools.jackson.databind.json.JsonMapper;

/**
 * How requests are read: what is misspelt or out of any sensible range is refused, not skipped.
 *
 * @param mapper reads so
 */
public record StrictJson(JsonMapper mapper) {}
