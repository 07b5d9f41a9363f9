package org.tieline.measure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.tieline.time.Presumption;

/**
 * The effect of a restriction, in the terms of export control and trade law. A denial
 * order removes export privileges (15 CFR 764.3), which is more than a licence
 * requirement. An act that permits, examines, punishes or only finds something is not a
 * restriction.
 */
public enum RestrictionEffect {

	/** Exports to the target need a licence. */
	EXPORT_LICENCE(true),

	/** The target may not take part in exports, and nobody may export to it. */
	DENIAL_OF_EXPORT_PRIVILEGES(true),

	/** A licence or authorisation is withdrawn. */
	LICENCE_REVOCATION(true),

	/** Networks may not use its equipment. */
	NETWORK_BAN(true),

	/** Purchases from the target are forbidden. */
	PROCUREMENT_BAN(true),

	/** Imports from the target are forbidden. */
	IMPORT_BAN(true),

	/**
	 * Equipment of the target gets no authorisation, which import and sale require.
	 */
	EQUIPMENT_AUTHORIZATION_BAN(true),

	/**
	 * Dealings in certain goods are forbidden: to acquire, transfer, finance or use them.
	 */
	TRANSACTION_BAN(true),

	/** Investments in the target are forbidden. */
	INVESTMENT_BAN(true),

	/** Investments by the target need an approval. */
	INVESTMENT_SCREENING(true),

	/**
	 * Public money or tax relief may not be used for equipment of the target.
	 */
	FUNDING_BAN(true),

	/** Equipment of the target must be removed. */
	REMOVAL_ORDER(true),

	/** Imports from the target bear a duty. */
	TARIFF(true),

	/** The target is named on a list, or as a threat, with legal effect. */
	DESIGNATION(true, "designates", "designated"),

	/** One deal is forbidden. */
	VETO(true, "vetoes a deal of", "vetoed a deal of"),

	/** The target is excluded from a scheme that admits others. */
	EXCLUSION(true, "does not admit", "did not admit"),

	/** A measure that no other word fits, or of unknown kind. */
	OTHER(true, "has measures on", "had measures on"),

	/**
	 * The target is named provisionally, without effect until the designation is final.
	 */
	INITIAL_DESIGNATION(false, "initially designates", "initially designated"),

	/** An official finding without binding effect. */
	FINDING(false, "makes findings on", "made findings on"),

	/** A thing is allowed. */
	PERMISSION(false, "permits", "permitted"),

	/** A thing is allowed, or done, under conditions. */
	CONDITIONS(false, "sets conditions for", "set conditions for"),

	/** A case is examined. */
	REVIEW(false, "reviews", "reviewed"),

	/** A court suspends a decision for a time. */
	STAY(false, "stays a decision of", "stayed a decision of"),

	/** A payment for a violation. */
	FINE(false, "fines", "fined"),

	/** A criminal charge, not a verdict. */
	INDICTMENT(false, "indicts", "indicted"),

	/** Others are paid for the replacement of equipment of the target. */
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
	 * The effect by its word in the record, in either spelling: {@code NETWORK_BAN},
	 * {@code network-ban}.
	 */
	public static RestrictionEffect of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	static String[] words() {
		return Arrays.stream(values()).map(Enum::name).toArray(String[]::new);
	}

	/** Those of which a sentence names the scope. */
	static Set<String> ofScope() {
		return Arrays.stream(values()).filter(RestrictionEffect::isOfScope).map(Enum::name).collect(Collectors.toSet());
	}

	/** Effects of a single act, which is told in the past. */
	private static final Set<RestrictionEffect> ACTS = EnumSet.of(VETO, INITIAL_DESIGNATION, FINDING, REVIEW, STAY,
			FINE, INDICTMENT);

	/**
	 * Acts that leave something behind that lasts: a charge stands until a court decides.
	 */
	private static final Set<RestrictionEffect> PENDING = EnumSet.of(INDICTMENT);

	/** Effects of a scheme, a tender or a permit, which are over sooner than a law. */
	private static final Set<RestrictionEffect> OF_A_SCHEME = EnumSet.of(EXCLUSION, PERMISSION);

	private static final Presumption YEAR = Presumption.lawOfYears(1);

	/** Whether it is a single act, which is told in the past. */
	boolean isAct() {
		return ACTS.contains(this);
	}

	/** How far a restriction with this effect is presumed. */
	Presumption reach() {
		if (isAct() && !PENDING.contains(this)) {
			return Presumption.NONE;
		}
		return OF_A_SCHEME.contains(this) ? YEAR : Presumption.LAW;
	}

	/** Whether the target is restricted by it. */
	public boolean restricts() {
		return this.restricts;
	}

	/**
	 * Whether the verb does not express the effect, so that the sentence names it.
	 */
	public boolean isNamedBeside() {
		return this.named;
	}

	/**
	 * Whether it may be about one tender, deal or operator alone, so that a sentence
	 * without its scope would say too much.
	 */
	public boolean isOfScope() {
		return this == EXCLUSION || this == VETO || this == REMOVAL_ORDER;
	}

	/**
	 * The verb for an authority and its target.
	 * @param over whether the sentence is in the past tense
	 */
	public String verb(boolean over) {
		return over ? this.past : this.present;
	}

}
