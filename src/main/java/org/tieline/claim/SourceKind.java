package org.tieline.claim;

/** The kinds of source. */
public enum SourceKind {

	NEWS_ARTICLE, OPINION, OFFICIAL_DOCUMENT, RESEARCH_REPORT, DATASET, PRESS_RELEASE, COMPANY_FILING, OTHER

}
