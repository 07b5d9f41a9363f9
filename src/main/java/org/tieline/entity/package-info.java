/**
 * Entities: looking them up, searching their names, and what is recorded of them:
 * affiliations, metrics, assessments.
 */
@NullMarked
package org.tieline.entity;

import org.jspecify.annotations.NullMarked;
