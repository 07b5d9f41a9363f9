/**
 * Pages of an analyst: paths, exposure and cuts. {@code PathPageController},
 * {@code ExposurePageController} and {@code CutPageController} are the entry points. Code
 * here reads addresses, asks named questions and lays out bars and drawings; it computes
 * no number of the record.
 */
@NullMarked
package org.tieline.analysis;

import org.jspecify.annotations.NullMarked;
