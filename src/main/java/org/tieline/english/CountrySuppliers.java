package org.tieline.english;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Groups of companies that are told by their country: "Norwegian suppliers". */
public final class CountrySuppliers {

	/** Whoever a company buys from is a supplier of it. */
	private static final Set<String> SELLERS = Set.of("companies", "firms", "vendors");

	private static final Pattern OWNED = Pattern.compile("'s? (?<noun>[a-z]+)");

	/** "Suppliers in Norway" are Norwegian suppliers. */
	private static final Pattern SELLERS_IN = Pattern
		.compile("\\b(?<noun>suppliers|companies|firms|vendors) (?:in|from|of)(?: the)? $");

	/** "US and Japanese parts": the record holds the suppliers of each country alone. */
	private static final Pattern SEVERAL = Pattern.compile(
			"\u27e6[aeg]\\d+\u27e7 (?:and|or) \u27e6[ae]\\d+\u27e7 (?:components|parts|goods|products|technolog|suppliers|companies|firms|vendors|\u27e6d)");

	/** Goods that tell no sort, so that those of a country are all from its suppliers. */
	private static final Pattern GOODS = Pattern
		.compile("(?i)(?:-made)? (?:components|parts|goods|products|technology|technologies)(?= |[.,;])(?! and)");

	private static final Pattern COMPANIES = Pattern
		.compile("suppliers|vendors|customers|companies|makers|chipmakers|firms");

	private CountrySuppliers() {
	}

	/** Whether goods of several countries are told. */
	public static boolean areOfSeveral(String marked) {
		return SEVERAL.matcher(marked).find();
	}

	/**
	 * The noun of the group that the name of a country tells of: "suppliers" for
	 * "Norwegian suppliers", "suppliers in Norway", and for "Norwegian parts" that are
	 * bought; null: it tells of none.
	 * @param before the words before the name
	 * @param after the words after it
	 * @param next the word that follows it
	 * @param purchases whether purchases are told
	 */
	public static @Nullable String noun(String before, String after, String next, boolean purchases) {
		Matcher from = SELLERS_IN.matcher(before);
		Matcher owned = OWNED.matcher(after);
		String noun = from.find() ? from.group("noun") : owned.lookingAt() ? owned.group("noun") : next;
		if (purchases && (SELLERS.contains(noun) || GOODS.matcher(after).lookingAt())) {
			return "suppliers";
		}
		return COMPANIES.matcher(noun).matches() ? noun : null;
	}

}
