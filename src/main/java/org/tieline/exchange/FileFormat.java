package org.tieline.exchange;

import java.util.Locale;

/** The formats that a file can have, by the word of the parameter {@code format}. */
enum FileFormat {

	CSV("text/csv;charset=UTF-8", "csv"), JSON("application/json", "json"), NDJSON("application/x-ndjson", "ndjson"),
	GEXF("application/gexf+xml;charset=UTF-8", "gexf"), GRAPHML("application/graphml+xml;charset=UTF-8", "graphml"),
	/** FollowTheMoney entities. */
	FTM("application/json+ftm", "ftm.json"),
	/** FollowTheMoney statements, as NDJSON. */
	FTM_STATEMENTS("application/x-ndjson", "statements.ndjson"),
	/** The Beneficial Ownership Data Standard. */
	BODS("application/json", "bods.json"),
	/** RDF, a statement on each line, with PROV-O for who said what. */
	NQUADS("application/n-quads", "nq"),
	/** The same quads as JSON-LD. */
	JSON_LD("application/ld+json", "jsonld"),
	/** A table as a Parquet file. */
	PARQUET("application/vnd.apache.parquet", "parquet"),
	/** A Frictionless data package of CSV files. */
	PACKAGE("application/zip", "zip"),
	/** A Frictionless data package of Parquet files. */
	PARQUET_PACKAGE("application/zip", "parquet.zip");

	private final String mediaType;

	private final String ending;

	FileFormat(String mediaType, String ending) {
		this.mediaType = mediaType;
		this.ending = ending;
	}

	/** The word of the address: {@code ftm-statements}. */
	String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	String mediaType() {
		return this.mediaType;
	}

	/** The end of the file's name, without a dot before it. */
	String ending() {
		return this.ending;
	}

	/** Whether it is a drawing of nodes and edges. */
	boolean isGraph() {
		return this == GEXF || this == GRAPHML;
	}

}
