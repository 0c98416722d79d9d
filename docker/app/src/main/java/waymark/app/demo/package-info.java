/**
 * The demo: two years of a made-up programme, Quillhaven Broadband, played on an empty store by
 * {@code --demo}. All of it enters by the ordinary commands, given by the people of the demo, so
 * that every rule applies; the storylines stand as texts in the folder {@code demo} of the class
 * path. What they cannot say yet stands in this module's {@code DEMO.md}.
 */
@NullMarked
package waymark.app.demo;

import org.jspecify.annotations.NullMarked;
