package org.tieline.catalog;

import java.util.List;

/** The datasets that were loaded. */
public interface Catalog {

	/** The record itself, then the datasets beside it by their ids. */
	List<Dataset> all();

}
