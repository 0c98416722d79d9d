/** The stages of the story, each of which hands over what the next one needs. */
@NullMarked
package waymark.app.life.stage;

import org.jspecify.annotations.NullMarked;
