/**
 * Reads English words by their meaning: a small language model turns a comment into a vector, and
 * the labelled comments nearest to it say what it is about and how it sounds. Found at start-up as
 * a service of the text port; other languages, and near copies, are left to the plain analyser.
 */
@NullMarked
package waymark.minilm;

import org.jspecify.annotations.NullMarked;
