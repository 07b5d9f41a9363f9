/** Why a sentence was not read as a statement: what it names, and what is missing. */
@org.jspecify.annotations.NullMarked
package org.tieline.unread;
