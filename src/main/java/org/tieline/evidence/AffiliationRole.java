package org.tieline.evidence;

/**
 * How an entity is affiliated with another: the role of a fact of the kind AFFILIATION.
 * The names and their order are those of the schema and of the tables.
 */
public enum AffiliationRole {

	/** Its headquarters are there. */
	HEADQUARTERED_IN,
	/** It is a part of it. */
	PART_OF,
	/** It is a member of it. */
	MEMBER_OF,
	/** It is a subsidiary of it. */
	SUBSIDIARY_OF,
	/** It holds an office in it, or is one. */
	OFFICE_OF,
	/** It works for it. */
	EMPLOYED_BY,
	/** The other is at its place. */
	HOSTS;

	/** The attribute of a fact that has the role. */
	public static final String ATTRIBUTE = "role";

	/** The kind of fact that has a role. */
	public static final String KIND = "AFFILIATION";

	/** Whether it is the role of a fact. */
	public boolean isOf(FactView fact) {
		return name().equals(fact.fact().attributes().get(ATTRIBUTE));
	}

}
