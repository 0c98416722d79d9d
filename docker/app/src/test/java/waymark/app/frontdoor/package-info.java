/** The front door, tried over HTTP with planted handlers behind it and nothing else. */
@NullMarked
package waymark.app.frontdoor;

import org.jspecify.annotations.NullMarked;
