/**
 * The frame of every page: the answer of a named question, the lens in the address, words
 * for codes, errors, and the first page. {@code PageQueries} and {@code PageLens} are the
 * entry points. Code here asks the GraphQL service inside the process and renders; it
 * reads no record by itself.
 */
@NullMarked
package org.tieline.page;

import org.jspecify.annotations.NullMarked;
