package org.tieline.role;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was done to the subject, told before it: "Banned by Nordia in 2019, Albano turned
 * to Sudia" says that Albano was banned, and that it turned to Sudia.
 */
public final class Openings {

	/** Participles of what is done to somebody by a state or an owner. */
	private static final String DONE = "added|placed|put|listed|blacklisted|designated|classified|classed|labelled|labeled|named|declared|banned|barred|excluded|shut out|kept out|locked out|fined|indicted|charged|stripped|owned|controlled|funded|subsidised|subsidized|granted|awarded|removed from|struck off";

	private static final Pattern OPENING = Pattern.compile("^(?<vp> +(?:" + DONE
			+ ")(?: (?![,;:.(\"])\\S+){1,16}) , (?<x>\u27e6[eg]\\d+\u27e7)(?<rest> (?!'s |, |and |or |\u27e6)\\S+ .*)$");

	private Openings() {
	}

	/**
	 * Looks for such an opening of a marked sentence: {@code vp} is what was done,
	 * {@code x} the subject, {@code rest} what it does.
	 */
	public static Matcher matcher(CharSequence marked) {
		return OPENING.matcher(marked);
	}

}
