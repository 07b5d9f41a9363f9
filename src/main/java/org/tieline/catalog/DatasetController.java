package org.tieline.catalog;

import java.util.List;
import java.util.Map;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import org.tieline.claim.Source;
import org.tieline.graphstore.GraphStore;

/** Lists the datasets. */
@Controller
class DatasetController {

	private final Catalog catalog;

	private final GraphStore store;

	DatasetController(Catalog catalog, GraphStore store) {
		this.catalog = catalog;
		this.store = store;
	}

	@QueryMapping
	List<Dataset> datasets() {
		return this.catalog.all();
	}

	@SchemaMapping(typeName = "Source", field = "dataset")
	String ofSource(Source source) {
		return Dataset.of(source);
	}

	/** The claims of the version that is current. */
	@SchemaMapping(typeName = "Dataset")
	long claims(Dataset dataset) {
		return this.store.read("queries/record/dataset-claims", Map.of("dataset", dataset.id()))
			.getFirst()
			.number("claims");
	}

}
