package org.tieline.unread;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words before a colon that name nobody and tell no number: "At home nobody comes close:
 * Albano had 58%". What they negate is not what follows, unless they judge it: "This is
 * not true: Albano had 58%".
 */
public final class LeadIn {

	private static final Pattern LEAD = Pattern.compile("^(?: (?![:;(\"-] )(?!\u27e6[a-qs-z])\\S+){2,14} :(?= )");

	private static final Pattern JUDGES = Pattern.compile(
			" (?:true|truth|so|right|correct|accurate|case|fact|facts|says?|said|told|claim\\S*|believ\\S+|think\\S*|proof|proven?|evidence|knows?|known|this|that|these|those|following|happen\\S*|happened|report\\S*|rumou?r\\S*|story|stories|mean\\S*|wrong|false|untrue|myth\\S*|denie[sd]|deny\\S*|reject\\S*|disput\\S*|dismiss\\S*|agree\\S*|find\\S*|found|expect\\S*|sure|certain|confirm\\S*|headline\\S*|reads?|wrote|written|word|words|answer\\S*)(?= )");

	private LeadIn() {
	}

	/**
	 * Where what follows a lead-in starts; 0: there is none.
	 * @param marked the sentence with marks
	 * @param before the place that what follows is to stand before
	 */
	public static int end(String marked, int before) {
		Matcher lead = LEAD.matcher(marked);
		return (lead.find() && lead.end() <= before && !JUDGES.matcher(lead.group()).find()) ? lead.end() : 0;
	}

}
