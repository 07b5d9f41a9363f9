package org.tieline.graphfile;

/**
 * The formats of graphs. GEXF 1.2 is for readers that refuse 1.3. It has no kinds of
 * edges.
 */
public enum GraphFormat {

	GRAPHML, GEXF_1_3, GEXF_1_2

}
