/**
 * The record as entities and statements of FollowTheMoney, the model of Aleph and
 * OpenSanctions. {@code FtmFacts} and {@code FtmThings} are the entry points.
 * <p>
 * Code here is pure. It says nothing that FollowTheMoney has no word for: such facts are
 * left out, and the caller counts them.
 */
@NullMarked
package org.tieline.ftm;

import org.jspecify.annotations.NullMarked;
