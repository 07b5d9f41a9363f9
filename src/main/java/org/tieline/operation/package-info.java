/**
 * What runs Tieline as a service needs: its management port, whether it is ready, how long
 * queries take, and the first queries that make it fast.
 * <p>
 * Code here knows no feature. It asks named questions and reads the names of fields.
 */
@NullMarked
package org.tieline.operation;

import org.jspecify.annotations.NullMarked;
