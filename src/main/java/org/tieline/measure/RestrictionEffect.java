package org.tieline.measure;

import java.util.Arrays;
import java.util.Locale;

/**
 * What a restriction does, in the terms of export control and trade law. A denial order
 * takes away export privileges (15 CFR 764.3), which is more than a licence requirement;
 * an act that lets a thing be done, looks at it, punishes it or only finds something is
 * no restriction.
 */
public enum RestrictionEffect {

	/** Exports to the target need a licence. */
	EXPORT_LICENCE(true),

	/** The target may take no part in exports, and nobody may export to it. */
	DENIAL_OF_EXPORT_PRIVILEGES(true),

	/** A licence or authorisation that was held is taken back. */
	LICENCE_REVOCATION(true),

	/** Networks may not use its equipment. */
	NETWORK_BAN(true),

	/** Purchases from it are forbidden. */
	PROCUREMENT_BAN(true),

	/** Imports from it are forbidden. */
	IMPORT_BAN(true),

	/** Its equipment gets no authorisation, which import and sale require. */
	EQUIPMENT_AUTHORIZATION_BAN(true),

	/** Dealings in certain goods are forbidden: to acquire, transfer, finance or use. */
	TRANSACTION_BAN(true),

	/** Investments in it are forbidden. */
	INVESTMENT_BAN(true),

	/** Investments by it need an approval. */
	INVESTMENT_SCREENING(true),

	/** Public money or tax relief may not pay for it. */
	FUNDING_BAN(true),

	/** What it supplied must be removed. */
	REMOVAL_ORDER(true),

	/** Imports from it bear a duty. */
	TARIFF(true),

	/** It is named on a list, or as a threat, with legal effect. */
	DESIGNATION(true, "designates", "designated"),

	/** One deal is forbidden. */
	VETO(true, "vetoes a deal of", "vetoed a deal of"),

	/** It is left out of a scheme that admits others. */
	EXCLUSION(true, "does not admit", "did not admit"),

	/** A measure that no other word fits, or whose kind is not stated. */
	OTHER(true, "has measures on", "had measures on"),

	/** It is named provisionally; the naming has no effect until it is made final. */
	INITIAL_DESIGNATION(false, "initially designates", "initially designated"),

	/** An official finding that binds nobody. */
	FINDING(false, "makes findings on", "made findings on"),

	/** A thing is allowed. */
	PERMISSION(false, "permits", "permitted"),

	/** A thing is allowed, or done, under conditions. */
	CONDITIONS(false, "sets conditions for", "set conditions for"),

	/** A case is examined. */
	REVIEW(false, "reviews", "reviewed"),

	/** A court suspends a decision for the time being. */
	STAY(false, "stays a decision of", "stayed a decision of"),

	/** Money is to be paid for a violation. */
	FINE(false, "fines", "fined"),

	/** A crime is charged; no verdict. */
	INDICTMENT(false, "indicts", "indicted"),

	/** Others are paid for replacing what it supplied. */
	REIMBURSEMENT(false, "pays to replace equipment of", "paid to replace equipment of");

	private final boolean restricts;

	private final boolean named;

	private final String present;

	private final String past;

	RestrictionEffect(boolean restricts) {
		this.restricts = restricts;
		this.named = true;
		this.present = "restricts";
		this.past = "restricted";
	}

	RestrictionEffect(boolean restricts, String present, String past) {
		this.restricts = restricts;
		this.named = false;
		this.present = present;
		this.past = past;
	}

	/**
	 * The effect of a word of the record, in either spelling: {@code NETWORK_BAN},
	 * {@code network-ban}.
	 */
	public static RestrictionEffect of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	static String[] words() {
		return Arrays.stream(values()).map(Enum::name).toArray(String[]::new);
	}

	/** Whether whom it concerns is restricted by it. */
	public boolean restricts() {
		return this.restricts;
	}

	/**
	 * Whether the verb does not say what it does, so that the effect is named beside it.
	 */
	public boolean isNamedBeside() {
		return this.named;
	}

	/** What the authority does to the target, or did. */
	public String verb(boolean over) {
		return over ? this.past : this.present;
	}

}
