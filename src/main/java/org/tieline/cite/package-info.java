/**
 * Permanent addresses and citations of facts, claims, sources and checks. An address
 * names the version of the data and the lens, so that it gives the same answer as long as
 * the version is kept.
 */
@NullMarked
package org.tieline.cite;

import org.jspecify.annotations.NullMarked;
