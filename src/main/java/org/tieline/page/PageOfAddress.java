package org.tieline.page;

/**
 * A controller of pages. What it refuses is shown as a page that says what to do next.
 */
public interface PageOfAddress {

}
