package org.tieline.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Source;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.evidence.Status;
import org.tieline.intake.ParsedRecord.LinkedEntity;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.intake.ParsedRecord;

/** Counts what the record covers, as the generated sections of src/docs/coverage.md. */
final class SeedReport {

	private static final int MOST_USED = 15;

	private static final int COUNTRIES = 25;

	private static final String LIVING = "A living page without a date of its own.";

	private static final String NOT_SHOWN = "The copy that was read shows no date.";

	private final ParsedRecord record;

	private final List<Claim> claims;

	private final Map<String, Integer> claimsOfSource;

	SeedReport(ParsedRecord record) {
		this.record = record;
		this.claims = record.facts().stream().flatMap((fact) -> fact.claims().stream()).toList();
		this.claimsOfSource = count(this.claims, (claim) -> List.of(claim.source().id()));
	}

	/** All sections, by the word in their markers. */
	Map<String, String> sections() {
		Map<String, String> sections = new LinkedHashMap<>();
		sections.put("size", size());
		sections.put("newest", newest());
		sections.put("kinds", kinds());
		sections.put("statuses", statuses());
		sections.put("years", years());
		sections.put("countries", countries());
		sections.put("languages", languages());
		sections.put("sources", sources());
		sections.put("gaps", gaps());
		sections.put("contested", contested());
		sections.put("lists", new ListReport(this.record).text());
		return sections;
	}

	private String size() {
		return "%,d claims about %,d facts, from %,d sources; %,d entities, products, markets and measures.".formatted(
				this.claims.size(), this.record.facts().size(), this.record.sources().size(),
				this.record.entities().size());
	}

	/** The newest day that a source or a claim that is no plan names in full. */
	private String newest() {
		String published = this.record.sources()
			.stream()
			.map(Source::publishedOn)
			.filter((date) -> date != null && date.day() != null)
			.map(PartialDate::toString)
			.max(Comparator.naturalOrder())
			.orElseThrow();
		String spokenOf = this.claims.stream()
			.filter(Claim::asserts)
			.map(Claim::period)
			.filter((period) -> period != null)
			.map((period) -> (period.to() != null) ? period.to() : period.from())
			.filter((date) -> date != null && date.day() != null)
			.map(PartialDate::toString)
			.max(Comparator.naturalOrder())
			.orElseThrow();
		return "The newest page with a full date is of " + published
				+ "; the newest full date that a claim speaks of, plans left out, is " + spokenOf + ".";
	}

	private String languages() {
		Map<String, Integer> pages = count(this.record.sources(),
				(source) -> List.of(TitleLanguage.of(source.title())));
		Map<String, Integer> printed = count(this.claims, (claim) -> List.of(TitleLanguage.of(claim.source().title())));
		return table(List.of("language", "sources", "claims"),
				descending(pages, Integer.MAX_VALUE).stream()
					.map((name) -> List.of(name, number(pages.get(name)), number(printed.getOrDefault(name, 0))))
					.toList());
	}

	private String kinds() {
		Map<String, List<Fact>> byKind = this.record.facts()
			.stream()
			.collect(Collectors.groupingBy((fact) -> fact.kind().table(), TreeMap::new, Collectors.toList()));
		List<List<String>> rows = new ArrayList<>();
		byKind.forEach((table, facts) -> rows.add(List.of("`" + table + "`", number(facts.size()),
				number(facts.stream().mapToInt((fact) -> fact.claims().size()).sum()))));
		return table(List.of("table", "facts", "claims"), rows);
	}

	private String statuses() {
		Map<Status, Long> counts = this.record.facts()
			.stream()
			.collect(Collectors.groupingBy((fact) -> new FactView(fact, Lens.WIDE).status(), TreeMap::new,
					Collectors.counting()));
		List<List<String>> rows = new ArrayList<>();
		counts.forEach((status, count) -> rows.add(List.of("`" + status + "`", number(count))));
		return table(List.of("status", "facts"), rows);
	}

	/** A claim counts in every year that its period touches; an open side adds none. */
	private String years() {
		Map<String, Integer> spokenOf = count(this.claims, SeedReport::years);
		Map<String, Integer> published = count(this.record.sources(), SeedReport::year);
		Set<String> years = new HashSet<>(spokenOf.keySet());
		years.addAll(published.keySet());
		int early = 2012;
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of("before " + early, number(sumBefore(spokenOf, early)), number(sumBefore(published, early))));
		years.stream()
			.filter((year) -> Integer.parseInt(year) >= early)
			.sorted()
			.forEach((year) -> rows
				.add(List.of(year, number(spokenOf.getOrDefault(year, 0)), number(published.getOrDefault(year, 0)))));
		return table(List.of("year", "claims that speak of it", "sources published in it"), rows);
	}

	private static int sumBefore(Map<String, Integer> counts, int year) {
		return counts.entrySet()
			.stream()
			.filter((count) -> Integer.parseInt(count.getKey()) < year)
			.mapToInt(Map.Entry::getValue)
			.sum();
	}

	private static Collection<String> years(Claim claim) {
		Period period = claim.period();
		Set<String> years = new HashSet<>();
		if (period != null) {
			PartialDate from = (period.from() != null) ? period.from() : period.to();
			PartialDate to = (period.to() != null) ? period.to() : period.from();
			for (int year = from.year(); year <= to.year(); year++) {
				years.add(String.valueOf(year));
			}
		}
		return years;
	}

	private static Collection<String> year(Source source) {
		return (source.publishedOn() != null) ? List.of(String.valueOf(source.publishedOn().year())) : List.of();
	}

	/** A fact counts once for every country to which a participant belongs. */
	private String countries() {
		Map<String, String> names = new HashMap<>();
		this.record.entities()
			.stream()
			.map(LinkedEntity::entity)
			.filter((entity) -> entity.kind() == EntityKind.COUNTRY)
			.forEach((country) -> names.put(country.id(), country.name()));
		Map<String, Integer> counts = count(this.record.facts(),
				(fact) -> fact.participants()
					.values()
					.stream()
					.map(Entity::countryId)
					.filter((country) -> country != null)
					.collect(Collectors.toSet()));
		List<List<String>> rows = new ArrayList<>(descending(counts, COUNTRIES).stream()
			.map((country) -> List.of(names.getOrDefault(country, country), number(counts.get(country))))
			.toList());
		if (counts.size() > COUNTRIES) {
			rows.add(List.of("%d others together".formatted(counts.size() - COUNTRIES),
					number(counts.values().stream().mapToInt(Integer::intValue).sum()
							- descending(counts, COUNTRIES).stream().mapToInt(counts::get).sum())));
		}
		return table(List.of("country", "facts"), rows);
	}

	private String sources() {
		Map<String, Integer> pages = count(this.record.sources(), (source) -> List.of(source.kind().name()));
		Map<String, Integer> printed = count(this.claims, (claim) -> List.of(claim.source().kind().name()));
		List<List<String>> kinds = descending(printed, Integer.MAX_VALUE).stream()
			.map((kind) -> List.of("`" + kind + "`", number(pages.getOrDefault(kind, 0)), number(printed.get(kind))))
			.toList();
		Map<String, Source> byId = this.record.sources().stream().collect(Collectors.toMap(Source::id, (one) -> one));
		List<List<String>> used = descending(this.claimsOfSource, MOST_USED).stream()
			.map((id) -> List.of("`" + id + "`", text(byId.get(id).publisher()), number(this.claimsOfSource.get(id))))
			.toList();
		Map<String, Integer> publishers = count(this.record.sources(),
				(source) -> (source.publisher() != null) ? List.of(source.publisher()) : List.of());
		List<List<String>> houses = descending(publishers, MOST_USED).stream()
			.map((name) -> List.of(text(name), number(publishers.get(name))))
			.toList();
		return table(List.of("kind of source", "sources", "claims"), kinds) + "\n\nMost used sources:\n\n"
				+ table(List.of("source", "publisher", "claims"), used) + "\n\nMost used publishers:\n\n"
				+ table(List.of("publisher", "sources"), houses);
	}

	/** Claims whose page has the voice of its publisher. */
	private String ofPublishers() {
		long known = this.claims.stream()
			.filter((claim) -> claim.speaker() == null && !claim.speaksFor().isEmpty())
			.count();
		return sentence(known, "of them is of a page", "of them are of pages") + " whose publisher is an entity, which "
				+ "then has the word (`pageSpeaker`); ";
	}

	private String gaps() {
		List<String> lines = new ArrayList<>();
		long undated = this.record.sources().stream().filter((source) -> source.publishedOn() == null).count();
		long living = this.record.sources().stream().filter(SeedReport::isLiving).count();
		long partial = this.record.sources()
			.stream()
			.filter((source) -> source.publishedOn() != null && source.publishedOn().day() == null)
			.count();
		lines.add(sentence(undated + partial, "source has no full date of publication",
				"sources have no full date of publication") + ": " + partial + " give only a year or a month, of "
				+ (undated - living) + " the copy that was read shows no date, and " + living
				+ " are living pages, which have no date of their own");
		lines.add(sentence(this.claims.stream().filter((claim) -> claim.speaker() == null).count(),
				"claim names no speaker", "claims name no speaker") + ": the page itself is taken to speak. "
				+ ofPublishers()
				+ sentence(this.claims.stream()
					.filter((claim) -> claim.speaker() == null && claim.source().publisher() == null)
					.count(), "of them has no publisher either", "of them have no publisher either"));
		long dated = this.claims.stream()
			.filter((claim) -> claim.speaker() != null && claim.source().publishedOn() != null
					&& claim.source().publishedOn().day() != null)
			.count();
		lines.add(sentence(dated, "claim has a speaker and a page with a full date",
				"claims have a speaker and a page with a full date"));
		lines.add(sentence(this.claims.stream().filter((claim) -> claim.period() == null).count(),
				"claim has no date of its own", "claims have no date of their own"));
		lines.add(sentence(this.record.sources().stream().filter((source) -> source.republishedFrom() != null).count(),
				"source is a copy of another one", "sources are copies of another one") + " in the table");
		lines.add(sentence(
				this.record.sources().stream().filter((one) -> !this.claimsOfSource.containsKey(one.id())).count(),
				"source prints no claim", "sources print no claim") + " of the table, only their copies do");
		return lines.stream().map((line) -> "- " + line + ".").collect(Collectors.joining("\n"));
	}

	/** A page that is kept up to date has no day of publication. */
	static boolean isLiving(Source source) {
		return source.publishedOn() == null && says(source, LIVING);
	}

	/** Of a page without a date the note says why. */
	static boolean saysWhyUndated(Source source) {
		return source.publishedOn() != null || says(source, LIVING) || says(source, NOT_SHOWN);
	}

	private static boolean says(Source source, String why) {
		return source.note() != null && source.note().startsWith(why);
	}

	private String contested() {
		return this.record.facts()
			.stream()
			.map((fact) -> new FactView(fact, Lens.WIDE))
			.filter((fact) -> fact.status() == Status.CONTESTED)
			.sorted(Comparator.comparing(FactView::id))
			.map((fact) -> "- `" + fact.id() + "`")
			.collect(Collectors.joining("\n"));
	}

	private static <T> Map<String, Integer> count(Collection<T> things, Function<T, Collection<String>> words) {
		Map<String, Integer> counts = new HashMap<>();
		things.forEach((thing) -> words.apply(thing).forEach((word) -> counts.merge(word, 1, Integer::sum)));
		return counts;
	}

	private static List<String> descending(Map<String, Integer> counts, int first) {
		return counts.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.limit(first)
			.map(Map.Entry::getKey)
			.toList();
	}

	private static String table(List<String> header, List<List<String>> rows) {
		StringBuilder text = new StringBuilder("| " + String.join(" | ", header) + " |\n|");
		for (int i = 0; i < header.size(); i++) {
			text.append((i < header.size() - 1 && (i == 0 || header.get(i).equals("publisher"))) ? "---|" : "--:|");
		}
		rows.forEach((row) -> text.append("\n| ").append(String.join(" | ", row)).append(" |"));
		return text.toString();
	}

	private static String sentence(long count, String one, String many) {
		return number(count) + " " + ((count == 1) ? one : many);
	}

	private static String text(String words) {
		return (words != null) ? words.replace("|", "\\|") : "";
	}

	private static String number(long number) {
		return "%,d".formatted(number);
	}

}
