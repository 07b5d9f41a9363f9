package org.tieline.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.tieline.RandomRuns;
import org.tieline.claim.Stance;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Aspect;
import org.tieline.evidence.KindOfFact.Attribute;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.evidence.Kinds;
import org.tieline.problem.Problem;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A claim as parameters of an address. */
class ClaimParametersTest {

	private static final KindOfFact SHARE = Kinds.all().byName("MARKET_SHARE");

	@Test
	void everyClaimIsReadBackAsItIsAndDifferentClaimsHaveDifferentParameters() {
		Random random = new Random(11);
		Set<Map<String, String>> seen = new HashSet<>();
		Set<AskedClaim> claims = new HashSet<>();
		for (int i = 0; i < RandomRuns.of(2_000); i++) {
			for (KindOfFact kind : Kinds.all().all()) {
				AskedClaim claim = claim(kind, random);
				Map<String, String> parameters = ClaimParameters.of(claim);
				assertThat(ClaimParameters.read(parameters, kind)).as(parameters.toString()).isEqualTo(claim);
				assertThat(InputParameters.areGiven(parameters, kind) && parameters.containsKey("number")).isFalse();
				seen.add(parameters);
				claims.add(claim);
			}
		}
		assertThat(seen).hasSameSizeAs(claims).hasSizeGreaterThan(RandomRuns.of(5_000));
	}

	private static AskedClaim claim(KindOfFact kind, Random random) {
		Map<String, String> participants = new HashMap<>();
		for (Participant part : kind.participants()) {
			if (participants.isEmpty() || part.required() || random.nextBoolean()) {
				participants.put(part.name(), "entity-" + random.nextInt(3));
			}
		}
		Map<String, String> attributes = new HashMap<>();
		for (Attribute one : kind.attributes()) {
			if (one.identifies() && random.nextBoolean()) {
				attributes.put(one.name(),
						one.words().isEmpty() ? "word & more, 5%" : List.copyOf(one.words()).getFirst());
			}
		}
		List<Aspect> aspects = new ArrayList<>(kind.aspects());
		aspects.removeIf((aspect) -> random.nextBoolean());
		String unit = (kind.unit() != null) ? kind.unit() : random.nextBoolean() ? "percent" : "USD";
		boolean number = kind.measurement() || random.nextBoolean();
		return new AskedClaim(kind, participants, attributes, aspects, number ? number(random, unit) : null,
				random.nextBoolean() ? period(random) : null, random.nextBoolean() ? "speaker" : null,
				random.nextBoolean() ? Stance.STATES : Stance.values()[random.nextInt(Stance.values().length)]);
	}

	private static AskedNumber number(Random random, String unit) {
		BigDecimal low = BigDecimal.valueOf(1 + 2L * random.nextInt(400), random.nextInt(3));
		if (unit.equals("rank")) {
			low = BigDecimal.valueOf(1 + random.nextInt(9));
		}
		BigDecimal high = low.add(new BigDecimal(unit.equals("rank") ? "2" : "0.1"));
		int side = random.nextInt(3);
		return new AskedNumber((side == 1) ? null : plain(low), side != 1 && random.nextBoolean(),
				(side == 2) ? null : plain(high), side != 2 && random.nextBoolean(), unit,
				random.nextBoolean() ? "" : "about " + plain(low.add(new BigDecimal("0.05"))) + "%");
	}

	private static BigDecimal plain(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

	private static Period period(Random random) {
		PartialDate from = PartialDate.parse((2010 + random.nextInt(5)) + "-03");
		PartialDate to = PartialDate.parse(String.valueOf(2016 + random.nextInt(3)));
		return switch (random.nextInt(3)) {
			case 0 -> new Period(from, null);
			case 1 -> new Period(null, to);
			default -> new Period(from, to);
		};
	}

	@Test
	void whatIsNoClaimIsRefusedByTheNameOfItsParameter() {
		Map<String, String> whole = Map.of("kind", "MARKET_SHARE", "company", "huawei", "market", "m", "number",
				"21.5..<22.5", "unit", "percent");
		assertThat(ClaimParameters.read(whole, SHARE).number()).isEqualTo(new AskedNumber(new BigDecimal("21.5"), false,
				new BigDecimal("22.5"), true, "percent", "at least 21.5% and less than 22.5%"));
		refused(whole, "company", null, "company: is missing");
		refused(whole, "market", null, "market: is missing");
		refused(whole, "number", null, "number: a MARKET_SHARE is a number");
		refused(whole, "number", "22 percent", "number: '22 percent' cannot be read");
		refused(whole, "unit", "USD", "unit: 'USD' does not fit");
		refused(whole, "unit", null, "unit: is missing");
		refused(whole, "number", "1e999999999", "number: '1e999999999' cannot be read");
		refused(whole, "words", "31%", "words: '31%' is not the number 21.5..<22.5");
		refused(whole, "words", "more than 22%", "words: 'more than 22%' is not the number");
		refused(whole, "words", "nearly 23%", "words: 'nearly 23%' is not the number");
		refused(whole, "from", "20x7", "from: '20x7' cannot be read");
		refused(whole, "stance", "SAYS", "stance: 'SAYS' cannot be read");
		refused(whole, "color", "red", "color: a MARKET_SHARE has no such parameter");
		refused(whole, "measurement", "weight", "measurement: 'weight' is none of");
	}

	@Test
	void wordsOfANumberMaySayThatItIsRoundedButNoOtherNumber() {
		// 22 printed whole is 21.5 to 22.5; a tolerance of 10 is 12 to 32, which is not
		// 22.
		assertThat(words("21.5..<22.5", "22%")).isEqualTo("22%");
		assertThat(words("21.5..<22.5", "about 22%")).isEqualTo("about 22%");
		assertThatThrownBy(() -> words("12..32", "22%"))
			.hasMessageStartingWith("words: '22%' is not the number 12..32");
		assertThat(words("12..32", "12 to 32%")).isEqualTo("12 to 32%");
		assertThat(words(">22..", "more than 22%")).isEqualTo("more than 22%");
		assertThatThrownBy(() -> words(">22..", "less than 22%")).isInstanceOf(Problem.class);
	}

	private static String words(String number, String words) {
		Map<String, String> given = Map.of("kind", "MARKET_SHARE", "company", "c", "market", "m", "number", number,
				"unit", "percent", "words", words);
		return ClaimParameters.read(given, SHARE).number().words();
	}

	@Test
	void aRankIsAWholeNumberFromOne() {
		KindOfFact rank = Kinds.all().byName("MARKET_RANK");
		Map<String, String> whole = new HashMap<>(
				Map.of("kind", "MARKET_RANK", "company", "c", "market", "m", "unit", "rank"));
		for (String number : List.of("1.5", "0", "..0", "1.2..1.8", ">1..<2", "-3")) {
			whole.put("number", number);
			assertThatThrownBy(() -> ClaimParameters.read(whole, rank)).as(number)
				.isInstanceOf(Problem.class)
				.hasMessage("number: a rank is a whole number from 1");
		}
		whole.put("number", "2.5..<3.5");
		assertThat(ClaimParameters.read(whole, rank).number()).isNotNull();
	}

	private static void refused(Map<String, String> whole, String name, String value, String message) {
		Map<String, String> changed = new HashMap<>(whole);
		if (value == null) {
			changed.remove(name);
		}
		else {
			changed.put(name, value);
		}
		assertThatThrownBy(() -> ClaimParameters.read(changed, SHARE)).isInstanceOf(Problem.class)
			.hasMessageStartingWith(message);
	}

}
