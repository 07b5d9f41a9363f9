/**
 * Facts, and what their claims show under a lens. {@link org.tieline.evidence.FactView}
 * is the entry point: a {@link org.tieline.evidence.Fact} under a
 * {@link org.tieline.evidence.Lens}, with its status, time, figures and sentence. The
 * features declare their kinds of fact with {@link org.tieline.evidence.KindOfFact}.
 * <p>
 * Pure, apart from the Spring bean that collects the kinds. Only claims are stored as
 * evidence; everything else here is derived from them. Code here does not know any single
 * kind of fact.
 */
@NullMarked
package org.tieline.evidence;

import org.jspecify.annotations.NullMarked;
