package org.tieline.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;
import org.tieline.claim.Source;
import org.tieline.evidence.KindOfFact;
import org.tieline.intake.Draft;
import org.tieline.intake.DraftReader;
import org.tieline.intake.DraftedThings;
import org.tieline.intake.IntakeErrors;
import org.tieline.listing.WholeList;
import org.tieline.value.PartialDate;

/**
 * The editions of whole lists: a list, the day for which it is recorded whole, and the
 * source that shows it.
 */
final class ListEditions {

	/**
	 * An edition as its row gives it; without an effect it restricts nobody on its day.
	 */
	record Edition(String id, String list, LocalDate complete, String source, @Nullable String effect, Draft draft) {
	}

	private final DraftedThings things;

	private final Collection<String> effects;

	private final IntakeErrors errors;

	private final Map<String, Edition> editions = new LinkedHashMap<>();

	ListEditions(DraftedThings things, KindOfFact restriction, IntakeErrors errors) {
		this.things = things;
		this.errors = errors;
		this.effects = restriction.attributes()
			.stream()
			.filter((attribute) -> attribute.name().equals("effect"))
			.flatMap((attribute) -> attribute.words().stream())
			.toList();
	}

	/** The edition with an id; null: there is none. */
	@Nullable Edition edition(@Nullable String id) {
		return (id != null) ? this.editions.get(id) : null;
	}

	Collection<Edition> all() {
		return this.editions.values();
	}

	void read(Draft row) {
		DraftReader cells = new DraftReader(row, this.errors);
		String id = cells.slug("id");
		String list = cells.required("list");
		LocalDate complete = day(cells);
		String effect = cells.get("effect");
		String source = cells.get("source");
		checkSource(cells, source, complete);
		checkList(cells, list);
		cells.flag("affiliates");
		openTo(row).stream()
			.filter((country) -> !country.equals(WholeList.ANYBODY) && !isCountry(country))
			.forEach((country) -> cells.fault("open_to: '" + country
					+ "' is no country of the record; write ids of countries, * for every country, or nothing"));
		if (effect != null && !this.effects.contains(effect)) {
			cells.unknownWord("effect", effect, this.effects);
		}
		if (!cells.right() || id == null || list == null || complete == null || source == null) {
			return;
		}
		if (this.editions.putIfAbsent(id, new Edition(id, list, complete, source, effect, row)) != null) {
			cells.fault("there already is a list '" + id + "'; keep one row, or give this one another id");
		}
	}

	private boolean isCountry(String id) {
		var entity = this.things.entity(id);
		return entity != null && entity.kind() == EntityKind.COUNTRY;
	}

	private static Set<String> openTo(Draft row) {
		return new LinkedHashSet<>(row.list("open_to"));
	}

	private static @Nullable LocalDate day(DraftReader cells) {
		String text = cells.required("complete");
		PartialDate date = (text != null) ? cells.date("complete") : null;
		if (date == null) {
			return null;
		}
		if (!date.firstDay().equals(date.lastDay())) {
			cells.fault("complete: '" + text + "' is not a day; a list is whole on a day: write it as 2022-04-26");
			return null;
		}
		return date.firstDay();
	}

	private void checkSource(DraftReader cells, @Nullable String source, @Nullable LocalDate complete) {
		if (source == null) {
			cells.fault("'complete' without 'source': that a list is whole needs a source; fill in its id");
			return;
		}
		Source found = this.things.sources().get(source);
		if (found == null) {
			cells.fault("no source '" + source + "'; add it to sources.csv");
		}
		else if (found.publishedOn() != null && complete != null && found.publishedOn().lastDay().isBefore(complete)) {
			cells.fault("complete: " + complete + " is later than the source, which was published on "
					+ found.publishedOn() + "; a page does not show a later day");
		}
	}

	private void checkList(DraftReader cells, @Nullable String list) {
		var measure = (list != null) ? this.things.entity(list) : null;
		if (list != null && (measure == null || measure.kind() != EntityKind.MEASURE)) {
			cells.fault("no list '" + list + "'; add the measure to measures.csv, or correct the id");
		}
	}

	/** The whole lists by the id of their measure, the earliest first. */
	Map<String, List<WholeList>> lists(ListRows rows) {
		Map<String, List<WholeList>> lists = new TreeMap<>();
		this.editions.values()
			.stream()
			.sorted(Comparator.comparing(Edition::complete).thenComparing(Edition::id))
			.forEach((one) -> lists.computeIfAbsent(one.list(), (key) -> new ArrayList<>())
				.add(whole(one, rows.of(one.id()).size())));
		return lists;
	}

	private WholeList whole(Edition edition, int names) {
		Source source = this.things.sources().get(edition.source());
		PartialDate published = (source != null) ? source.publishedOn() : null;
		return new WholeList(edition.id(), edition.complete(), edition.source(),
				(published != null) ? published.lastDay() : null, names, openTo(edition.draft()),
				"yes".equals(edition.draft().get("affiliates")), edition.draft().get("note"));
	}

}
