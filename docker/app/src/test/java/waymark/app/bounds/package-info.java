/**
 * The edges of the API, tried on every command that can be given over HTTP. The commands are read
 * from the running program and their bodies are made from the types, so that whatever is new is
 * tried without being named here.
 */
@NullMarked
package waymark.app.bounds;

import org.jspecify.annotations.NullMarked;
