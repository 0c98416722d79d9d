/**
 * Pages as PDF: tagged, with the fonts they need inside, drawn from a template of their own and a
 * style sheet of their own, since what paper takes is less than what a browser does.
 */
@NullMarked
package waymark.query.page.pdf;

import org.jspecify.annotations.NullMarked;
