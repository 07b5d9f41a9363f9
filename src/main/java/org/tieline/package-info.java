/** Tieline: a knowledge graph of telecom vendors and state influence. */
@NullMarked
package org.tieline;

import org.jspecify.annotations.NullMarked;
