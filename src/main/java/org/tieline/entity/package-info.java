/**
 * Entities: look-up by id, search by name, and the kinds of fact that every entity can
 * have (affiliations, metrics and assessments). {@code NameSearch} ranks the names,
 * {@code EntityController} has the fields of the API.
 * <p>
 * The comparison of names is pure. The database proposes candidates through
 * {@code record} only.
 */
@NullMarked
package org.tieline.entity;

import org.jspecify.annotations.NullMarked;
