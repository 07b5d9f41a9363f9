package org.tieline.bods;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Measurement;
import org.tieline.time.Spell;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * The annotations of a stake: how it stands, which of its days stand for a month or year,
 * of which time a share is, and who says what.
 *
 * @param today the day of the package
 */
record BodsNotes(FactView stake, LocalDate today) {

	private static final String INTERESTS = "/recordDetails/interests/";

	/**
	 * All annotations.
	 * @param spells the times of the stake, in their order
	 * @param figures the figure of each time that has one
	 */
	List<Map<String, Object>> all(List<Spell> spells, Map<Spell, Measurement> figures) {
		List<Map<String, Object>> notes = new ArrayList<>();
		notes.add(note("", "Status: " + plain(this.stake.status().name()) + ". Independent origins: "
				+ this.stake.origins() + "." + ((spells.size() > 1) ? " " + this.stake.summary() : "")));
		for (int i = 0; i < spells.size(); i++) {
			String interest = INTERESTS + i;
			rounded(notes, interest + "/startDate", spells.get(i).start());
			rounded(notes, interest + "/endDate", spells.get(i).end());
			Measurement figure = figures.get(spells.get(i));
			Period period = (figure != null) ? figure.period() : null;
			if (period != null) {
				notes.add(note(interest + "/share", "The share is recorded " + period.words() + "."));
			}
		}
		this.stake.claims().forEach((claim) -> notes.add(claim(claim)));
		return notes;
	}

	private void rounded(List<Map<String, Object>> notes, String target, @Nullable PartialDate date) {
		if (date != null && date.day() == null) {
			notes.add(note(target, "Only " + date + " is recorded."));
		}
	}

	private Map<String, Object> claim(Claim claim) {
		Map<String, Object> note = note("",
				BodsClaim.who(claim) + " (" + plain(claim.stance().name()) + ")"
						+ ((claim.asStated() != null) ? ", as stated: " + claim.asStated() : "")
						+ ((claim.note() != null) ? ": " + claim.note() : ""));
		if (claim.source().url() != null) {
			note.put("url", claim.source().url());
		}
		note.put("claim", BodsClaim.of(claim));
		return note;
	}

	private Map<String, Object> note(String target, String description) {
		Map<String, Object> note = new LinkedHashMap<>();
		note.put("statementPointerTarget", target);
		note.put("creationDate", this.today.toString());
		note.put("createdBy", Map.of("name", "Tieline"));
		note.put("motivation", "commenting");
		note.put("description", description);
		return note;
	}

	private static String plain(String word) {
		return word.toLowerCase(Locale.ROOT).replace('_', ' ');
	}

}
