/**
 * What a check says of a time that is told in another way than "at": that something
 * ended, is not so now, or never was.
 */
@org.jspecify.annotations.NullMarked
package org.tieline.tense;
