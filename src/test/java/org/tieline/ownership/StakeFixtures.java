package org.tieline.ownership;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;

import static org.tieline.evidence.ClaimFixtures.claim;

/**
 * Stakes as a test draws them, all companies unless they are called {@code gov} (the
 * government of fr) or begin with {@code body} (public bodies of fr), or {@code person}:
 *
 * <pre>
 * x 60 a              x states to hold 60 percent of a, directly
 * x 60 a INDIRECT     or INDIRECT, or UNKNOWN
 * x 60 a contested    somebody denies it
 * x 60 a alleged      it is only alleged
 * x ? a               of unknown size
 * x >50..75 a         within bounds
 * x 60 a either       the source does not say whether of the capital or of the votes
 * x 60 a undated      shown for 2018, the figure without a date
 * x 60 a doubtful     first shown for 2021, as one sees it in 2018: too far back
 * </pre>
 *
 * With one of the last two words in any line, all are seen in 2018.
 */
public final class StakeFixtures {

	private StakeFixtures() {
	}

	public static List<FactView> stakes(String... lines) {
		return stakesOf("EQUITY", lines);
	}

	/** The same of the votes. */
	public static List<FactView> votes(String... lines) {
		return stakesOf("VOTING", lines);
	}

	private static List<FactView> stakesOf(String interest, String... lines) {
		boolean dated = Stream.of(lines).anyMatch((line) -> line.endsWith(" undated") || line.endsWith(" doubtful"));
		return Stream.of(lines)
			.map((line) -> stake(line, interest, dated))
			.map((stake) -> dated ? ClaimFixtures.on("2018", stake) : ClaimFixtures.wide(stake))
			.toList();
	}

	/** A direct stake observed in a year, as one sees it in 2018. */
	public static FactView seen(String holder, String percent, String company, String year) {
		return ClaimFixtures.on("2018", ClaimFixtures.stake(entity(holder), "DIRECT", entity(company),
				claim(holder + company).about("percent").percent(percent).asOf(year)));
	}

	private static Fact stake(String line, String interest, boolean dated) {
		List<String> words = List.of(line.split(" "));
		List<ClaimFixtures> claims = new ArrayList<>();
		ClaimFixtures held = claim(line);
		if (!words.get(1).equals("?")) {
			held.about("percent").percent(words.get(1));
		}
		if (words.contains("undated")) {
			claims.add(claim(line + " seen").asOf("2018"));
		}
		else if (dated) {
			held.asOf(words.contains("doubtful") ? "2021" : "2018");
		}
		claims.add(words.contains("alleged") ? held.says(Stance.ALLEGES) : held);
		if (words.contains("contested")) {
			claims.add(claim(line + " denied").says(Stance.DENIES).by("critic"));
		}
		String directness = words.contains("INDIRECT") ? "INDIRECT" : words.contains("UNKNOWN") ? "UNKNOWN" : "DIRECT";
		return ClaimFixtures.stake(entity(words.get(0)), words.contains("either") ? "UNKNOWN" : interest, directness,
				entity(words.get(2)), claims.toArray(ClaimFixtures[]::new));
	}

	/** A recorded subsidiary. */
	public static FactView subsidiary(String member, String of) {
		return ClaimFixtures
			.wide(ClaimFixtures.affiliation(entity(member), "SUBSIDIARY_OF", entity(of), claim(member + " of " + of)));
	}

	public static Entity entity(String id) {
		EntityKind kind = id.equals("gov") ? EntityKind.GOVERNMENT : id.startsWith("body") ? EntityKind.PUBLIC_BODY
				: id.equals("person") ? EntityKind.PERSON : EntityKind.COMPANY;
		return new Entity(id, kind, id, List.of(), List.of(), id.equals("gov") || id.startsWith("body") ? "fr" : null,
				false, java.util.Map.of(), java.util.Map.of());
	}

}
