package org.tieline.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Derivation;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Source;
import org.tieline.claim.SourceKind;
import org.tieline.claim.Stance;
import org.tieline.time.LastDays;
import org.tieline.time.Spell;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/**
 * Facts as a test tells them, one line a claim:
 *
 * <pre>
 * supply(claim("a").from("2015").by("intel"), claim("b").says(DENIES).by("huawei"))
 * </pre>
 *
 * Unless it says otherwise a claim states, is spoken by a source of its own, and that
 * source came out on 2019-01-01.
 */
public final class ClaimFixtures {

	private final String id;

	private Stance stance = Stance.STATES;

	private @Nullable String aspect;

	private @Nullable PartialDate from;

	private @Nullable PartialDate to;

	private @Nullable PartialDate asOf;

	private @Nullable Quantity value;

	private @Nullable String asStated;

	private @Nullable Derivation derivation;

	private @Nullable Entity speaker;

	private @Nullable String voice;

	private @Nullable String dataset;

	private String source;

	private @Nullable String published = "2019-01-01";

	private @Nullable String page;

	private @Nullable String publisher;

	private @Nullable String author;

	private @Nullable PartialDate said;

	private @Nullable String repeats;

	private SourceKind sort = SourceKind.NEWS_ARTICLE;

	private final Map<String, String> details = new HashMap<>();

	private ClaimFixtures(String id) {
		this.id = id;
		this.source = "source-of-" + id;
	}

	/** A claim; by default its own source states the fact itself. */
	public static ClaimFixtures claim(String id) {
		return new ClaimFixtures(id);
	}

	/** Qualcomm supplies Huawei: a state. */
	public static Fact supply(ClaimFixtures... claims) {
		return fact("SUPPLY", null, Map.of(), Map.of("supplier", company("qualcomm"), "customer", company("huawei")),
				claims);
	}

	/** Singtel holds a part of Bharti: a state. */
	public static Fact stake(ClaimFixtures... claims) {
		return fact("STAKE", null, Map.of("interest", "EQUITY", "directness", "DIRECT"),
				Map.of("holder", company("singtel"), "company", company("bharti")), claims);
	}

	/** Somebody holds a part of a company's capital: a state. */
	public static Fact stake(Entity holder, String directness, Entity company, ClaimFixtures... claims) {
		return stake(holder, "EQUITY", directness, company, claims);
	}

	/** The same of the capital or of the votes. */
	public static Fact stake(Entity holder, String interest, String directness, Entity company,
			ClaimFixtures... claims) {
		return fact("stake:" + holder.id() + ":" + company.id() + ":" + directness.toLowerCase(Locale.ROOT), "STAKE",
				null, Map.of("interest", interest, "directness", directness),
				Map.of("holder", holder, "company", company), claims);
	}

	/** Somebody belongs to somebody: a state. */
	public static Fact affiliation(Entity member, String role, Entity of, ClaimFixtures... claims) {
		return fact("affiliation:" + member.id() + ":" + of.id(), "AFFILIATION", null, Map.of("role", role),
				Map.of("member", member, "of", of), claims);
	}

	/** An authority restricts somebody by a measure: a state. */
	public static Fact restriction(Entity measure, String effect, Entity target, ClaimFixtures... claims) {
		return fact("restriction:" + measure.id() + ":" + target.id() + ":" + effect, "RESTRICTION", null,
				Map.of("effect", effect),
				Map.of("authority", company("authority"), "measure", measure, "target", target), claims);
	}

	/** What a measure was for a time: a state. */
	public static Fact version(Entity measure, String version, String state, ClaimFixtures... claims) {
		return fact("version:" + measure.id() + ":" + version + ":" + state, "MEASURE_VERSION", null,
				Map.of("version", version, "state", state), Map.of("measure", measure), claims);
	}

	/** A company's share of a market: a number of a period. */
	public static Fact share(String company, String period, ClaimFixtures... claims) {
		return share(company(company), period, claims);
	}

	public static Fact share(Entity company, String period, ClaimFixtures... claims) {
		return fact("MARKET_SHARE", period, Map.of(),
				Map.of("company", company, "market", entity("telecom-equipment", EntityKind.MARKET)), claims);
	}

	/** Huawei's rank in a market: a number of a period. */
	public static Fact rank(String period, ClaimFixtures... claims) {
		return fact("MARKET_RANK", period, Map.of(),
				Map.of("company", company("huawei"), "market", entity("telecom-equipment", EntityKind.MARKET)), claims);
	}

	/** Huawei's revenue: a number of a period. */
	public static Fact revenue(String period, ClaimFixtures... claims) {
		return fact("METRIC", period, Map.of("metric", "revenue"), Map.of("subject", company("huawei")), claims);
	}

	/** What somebody says Huawei is: a state that draws no tie. */
	public static Fact assessment(ClaimFixtures... claims) {
		return fact("ASSESSMENT", null, Map.of("topic", "reach", "text", "the largest vendor"),
				Map.of("subject", company("huawei")), claims);
	}

	private static Fact fact(String kind, @Nullable String period, Map<String, String> attributes,
			Map<String, Entity> participants, ClaimFixtures... claims) {
		return fact("fact", kind, period, attributes, participants, claims);
	}

	/**
	 * A fact of any kind.
	 * @param period of a number; null: a state
	 */
	public static Fact fact(String id, String kind, @Nullable String period, Map<String, String> attributes,
			Map<String, Entity> participants, ClaimFixtures... claims) {
		List<Claim> built = new ArrayList<>();
		for (ClaimFixtures claim : claims) {
			if (period != null) {
				claim.in(period);
			}
			built.add(claim.build());
		}
		return new Fact(id, Kinds.kind(kind), participants, attributes, (period != null) ? year(period) : null, built);
	}

	public static Entity company(String id) {
		return entity(id, EntityKind.COMPANY);
	}

	public static Entity entity(String id, EntityKind kind) {
		return new Entity(id, kind, id, List.of(), List.of(), null, false, Map.of(), Map.of());
	}

	public ClaimFixtures says(Stance stance) {
		this.stance = stance;
		return this;
	}

	/** What part of the fact it is about: a measurement, {@code start} or {@code end}. */
	public ClaimFixtures about(String aspect) {
		this.aspect = aspect;
		return this;
	}

	public ClaimFixtures from(String date) {
		this.from = PartialDate.parse(date);
		return this;
	}

	public ClaimFixtures to(String date) {
		this.to = PartialDate.parse(date);
		return this;
	}

	/** From and to, or the one date that is both: {@code 2017}, {@code 2015..2017}. */
	public ClaimFixtures in(String period) {
		Period span = year(period);
		this.from = span.from();
		this.to = span.to();
		return this;
	}

	public ClaimFixtures asOf(String date) {
		this.asOf = PartialDate.parse(date);
		return this;
	}

	/** A number in percent. */
	public ClaimFixtures percent(String number) {
		return value(number, "percent", number + "%");
	}

	public ClaimFixtures value(String number, String unit, @Nullable String printed) {
		this.value = Quantity.parse(number, unit);
		this.asStated = printed;
		return this;
	}

	public ClaimFixtures derived(Derivation derivation) {
		this.derivation = derivation;
		return this;
	}

	public ClaimFixtures by(String speaker) {
		return by(company(speaker));
	}

	public ClaimFixtures by(Entity speaker) {
		this.speaker = speaker;
		return this;
	}

	/** Whose word it is in the end, where the speaker speaks for somebody else. */
	public ClaimFixtures speakingFor(String organization) {
		this.voice = "by:" + organization;
		return this;
	}

	/** The source is a filing of a company. */
	public ClaimFixtures inFiling() {
		this.sort = SourceKind.COMPANY_FILING;
		return this;
	}

	/** Where it is printed. */
	public ClaimFixtures on(String source) {
		this.source = source;
		return this;
	}

	/** When its source came out; null: not known. */
	public ClaimFixtures published(@Nullable String date) {
		this.published = date;
		return this;
	}

	/** When its speaker said it. */
	public ClaimFixtures said(String date) {
		this.said = PartialDate.parse(date);
		return this;
	}

	/** The page that its source is a copy of. */
	public ClaimFixtures copyOf(String page) {
		this.page = page;
		return this;
	}

	/** Who publishes the page; a source that speaks itself has its word. */
	public ClaimFixtures publisher(String publisher) {
		this.publisher = publisher;
		return this;
	}

	/** Who wrote the page. */
	public ClaimFixtures author(String author) {
		this.author = author;
		return this;
	}

	/** The claim is of an imported dataset. */
	public ClaimFixtures of(String imported) {
		this.dataset = imported;
		return this;
	}

	public ClaimFixtures repeats(String claim) {
		this.repeats = claim;
		return this;
	}

	public ClaimFixtures detail(String column, String word) {
		this.details.put(column, word);
		return this;
	}

	private Claim build() {
		String original = (this.page != null) ? this.page : this.source;
		String word = this.voice;
		if (word == null) {
			word = (this.speaker != null) ? "by:" + this.speaker.id()
					: (this.publisher != null) ? "in:" + this.publisher : "on:" + original;
		}
		Source printed = new Source(this.source, this.source, this.publisher, this.author,
				(this.published != null) ? PartialDate.parse(this.published) : null, null, this.sort, this.page, null,
				this.dataset);
		return new Claim(this.id, this.stance, this.aspect, this.from, this.to, this.asOf, this.value, this.asStated,
				this.derivation, this.speaker, printed, null, this.said, this.repeats, null, word,
				(this.speaker != null) ? List.of(this.speaker.id()) : List.of(), original, this.details);
	}

	private static Period year(String period) {
		int dots = period.indexOf("..");
		return (dots < 0) ? new Period(PartialDate.parse(period), PartialDate.parse(period)) : new Period(
				PartialDate.parse(period.substring(0, dots)), PartialDate.parse(period.substring(dots + 2)));
	}

	/** The fact through the widest lens. */
	public static FactView wide(Fact fact) {
		return new FactView(fact, Lens.WIDE);
	}

	/** The fact on a date. */
	public static FactView on(String date, Fact fact) {
		return new FactView(fact, new Lens(PartialDate.parse(date), null, null, 0, java.util.Set.of()));
	}

	/**
	 * Spells in words: {@code from 2015 seen 2016 to 2018}; what is not known is left
	 * out.
	 */
	public static List<String> spells(Fact fact) {
		return wide(fact).spells().stream().map(ClaimFixtures::words).toList();
	}

	private static String words(Spell spell) {
		List<String> words = new ArrayList<>();
		if (spell.start() != null) {
			words.add("from " + spell.start());
		}
		if (spell.observed() != null) {
			words.add("seen " + spell.observed());
		}
		if (spell.end() != null) {
			words.add("to " + spell.end());
		}
		return String.join(" ", words);
	}

	/** A record without datasets that knows nothing after a day. */
	public static LastDays until(String day) {
		return new LastDays(Map.of(Lens.RECORD, LocalDate.parse(day)));
	}

}
