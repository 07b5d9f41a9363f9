package org.tieline.bench;

import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Searching a name on the shipped record: through HTTP, and the full-text query alone.
 */
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 4, time = 5)
public class SearchBenchmark extends HttpBenchmark {

	@Param({ "Huawei", "Huwaei", "华为", "HUAWEI TECH CO LTD" })
	public String name;

	@Setup
	public void start() {
		start("{ search(text: \"" + this.name + "\") { score matchedName entity { id name } } }");
	}

}
