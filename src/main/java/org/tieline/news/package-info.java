/**
 * What changed from one version of the data to another: the list of changes, and feeds of
 * entities and of permanent addresses.
 */
@NullMarked
package org.tieline.news;

import org.jspecify.annotations.NullMarked;
