package org.tieline.record;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The versions of the data that can be asked for. */
@Controller
class VersionController {

	private final RecordReader reader;

	VersionController(RecordReader reader) {
		this.reader = reader;
	}

	@QueryMapping
	List<DataVersion> dataVersions() {
		return this.reader.versions();
	}

	@BatchMapping(typeName = "DataVersion")
	Map<DataVersion, Boolean> current(List<DataVersion> versions) {
		String current = this.reader.version().id();
		return versions.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (version) -> version.id().equals(current)));
	}

}
