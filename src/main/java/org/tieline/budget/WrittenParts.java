package org.tieline.budget;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;

/**
 * What is written in a document, counted once each.
 *
 * @param aliases aliases of fields
 * @param directives directives of whatever
 */
record WrittenParts(int aliases, int directives) {

	/** Counts as deep as the document, which the parser limits. */
	static WrittenParts of(Document document) {
		return of((Node<?>) document);
	}

	private static WrittenParts of(Node<?> node) {
		int aliases = (node instanceof Field field && field.getAlias() != null) ? 1 : 0;
		int directives = (node instanceof DirectivesContainer<?> directed) ? directed.getDirectives().size() : 0;
		for (Node<?> child : node.getChildren()) {
			WrittenParts below = of(child);
			aliases += below.aliases;
			directives += below.directives;
		}
		return new WrittenParts(aliases, directives);
	}

}
