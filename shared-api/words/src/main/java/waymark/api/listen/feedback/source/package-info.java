/**
 * Where feedback comes from: a survey, reviews, complaints. A source says once what all its
 * answers share: its kind, whether it asks about the relationship or one dealing, and how its
 * files are read.
 */
@NullMarked
package waymark.api.listen.feedback.source;

import org.jspecify.annotations.NullMarked;
