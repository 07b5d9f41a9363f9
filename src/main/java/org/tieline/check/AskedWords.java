package org.tieline.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.tieline.claim.Entity;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.value.Period;
import org.tieline.voice.SaidWords;

/**
 * A claim in words, as it was understood: its kind, who takes part, the number and the
 * time.
 */
public final class AskedWords {

	private final AskedClaim asked;

	private final Map<String, Entity> entities;

	/**
	 * Words for a claim.
	 * @param entities the entities that it names, by id
	 */
	public AskedWords(AskedClaim asked, Map<String, Entity> entities) {
		this.asked = asked;
		this.entities = entities;
	}

	/**
	 * Such as "Market share: company Huawei, market Smartphones, world; 22%; in 2017".
	 */
	public String text() {
		List<String> parts = new ArrayList<>();
		for (Participant part : this.asked.kind().participants()) {
			String id = this.asked.participants().get(part.name());
			if (id != null) {
				parts.add(part.name() + " " + name(id));
			}
		}
		this.asked.attributes().forEach((column, word) -> parts.add(plain(column) + " " + plain(word)));
		StringBuilder text = new StringBuilder(capital(plain(this.asked.kind().name()))).append(": ")
			.append(String.join(", ", parts));
		AskedNumber number = this.asked.number();
		if (number != null) {
			String measured = (this.asked.aspects().size() == 1)
					? SaidWords.measured(this.asked.aspects().getFirst().name()) : "";
			text.append("; ").append(number.words()).append(measured);
		}
		Period since = this.asked.since();
		if (since != null) {
			text.append(" of what it was ").append(since.words());
		}
		Period period = this.asked.period();
		if (period != null) {
			boolean said = this.asked.kind().isQuotation() || this.asked.stance().intends();
			text.append("; ")
				.append(Matches.isNewestMeant(this.asked) ? "newest by " + period.to()
						: (said && period.from() == null) ? "by " + period.to() : period.words());
		}
		if (!this.asked.stance().affirms()) {
			text.append("; stance ").append(this.asked.stance());
		}
		String speaker = this.asked.speaker();
		return (speaker != null) ? text.append("; said by ").append(name(speaker)).toString() : text.toString();
	}

	/** The name of an entity; something that is none as it is. */
	String name(String id) {
		Entity entity = this.entities.get(id);
		return (entity != null) ? entity.name() : id;
	}

	private static String plain(String word) {
		return word.replace('_', ' ').toLowerCase(Locale.ROOT);
	}

	private static String capital(String words) {
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

}
