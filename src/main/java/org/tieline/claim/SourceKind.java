package org.tieline.claim;

/** What sort of page a source is. */
public enum SourceKind {

	NEWS_ARTICLE, OPINION, OFFICIAL_DOCUMENT, RESEARCH_REPORT, DATASET, PRESS_RELEASE, COMPANY_FILING, OTHER

}
