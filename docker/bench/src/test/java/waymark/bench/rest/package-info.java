/** The program as it ships, asked over HTTP, beside a plain program that stores and no more. */
@NullMarked
package waymark.bench.rest;

import org.jspecify.annotations.NullMarked;
