/**
 * What stands between the network and every answer: who may ask, how much, how often, and
 * how a request is refused.
 */
@NullMarked
package org.tieline.guard;

import org.jspecify.annotations.NullMarked;
