package org.tieline.graphfile;

/**
 * What nodes or edges of a graph carry beside their ids and labels.
 *
 * @param name its name, and its id in the file; unique among nodes, and among edges
 * @param type the type of its values
 */
public record GraphField(String name, Type type) {

	/** The types that both formats have. */
	public enum Type {

		STRING("string", "string"), WHOLE("int", "integer"), NUMBER("double", "double"), FLAG("boolean", "boolean");

		private final String graphml;

		private final String gexf;

		Type(String graphml, String gexf) {
			this.graphml = graphml;
			this.gexf = gexf;
		}

		String graphml() {
			return this.graphml;
		}

		String gexf() {
			return this.gexf;
		}

	}

	/** A field of texts. */
	public static GraphField text(String name) {
		return new GraphField(name, Type.STRING);
	}

}
