package org.tieline.passage;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.tieline.check.AskedClaim;
import org.tieline.check.ClaimCheck;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.english.PassageText;
import org.tieline.evidence.Kinds;
import org.tieline.passage.PassageReader.Statement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pasted text of a small invented world: Albano owned 22% of Brissa in 2019. What markup
 * and signs that are not seen do to it, and the places in the text as given.
 */
class PastedTextTest {

	private static final PassageNames NAMES = new PassageNames(List.of(company("albano", "Albano"),
			company("brissa", "Brissa"), company("creme", "Cr\u00e8me Telecom"), company("cadorna", "Cadorna")),
			List.of(), List.of());

	private static Entity company(String id, String name) {
		return new Entity(id, EntityKind.COMPANY, name, List.of(), List.of(), null, false, Map.of(), Map.of());
	}

	/** Seen on a screen, each says that Albano owned 22% of Brissa. */
	static Stream<String> seenAsTheSame() {
		return Stream.of("Albano owned 22% of Brissa in 2019.", "<p>Albano owned 22% of Brissa in 2019.</p>",
				"<b>Albano</b> owned <i>22%</i> of <a href=\"/brissa\">Brissa</a> in 2019.",
				"Albano owned 2<b>2</b>% of Brissa in 2019.",
				"Al<span class=\"x\">bano</span> owned 22% of Brissa in 2019.",
				"Albano<br>owned<br/>22% of Brissa in 2019.", "<!-- draft -->Albano owned 22% of Brissa in 2019.",
				"Albano owned <!-- Cadorna owned 30% of Brissa. -->22% of Brissa in 2019.",
				"Albano owned&nbsp;22&nbsp;% of Brissa in 2019.", "Albano owned 22&#37; of Brissa in 2019.",
				"Albano owned 22&#x25; of Brissa in 2019.", "Al&shy;bano owned 22% of Bris&shy;sa in 2019.",
				"Al\u00adbano owned 22% of Bris\u00adsa in 2019.", "Albano owned 22\u00a0% of Brissa in 2019.",
				"Albano owned 22\u2009% of Brissa in 2019.", "Albano owned 22\u202f% of Brissa in 2019.",
				"Albano\u2003owned\u300022% of\u205fBrissa in 2019.", "Albano\towned\t22% of Brissa in 2019.",
				"\u200fAlbano owned 22% of Brissa in 2019.\u200e",
				"\u202aAlbano\u202c owned \u206622%\u2069 of Brissa in 2019.",
				"Al\u200bbano owned 2\u200b2% of Brissa in 2019.", "\ufeffAlbano owned 22% of Brissa in 2019.",
				"Alb\u200dano owned 22\u2060% of Brissa in 2019.", "\u201cAlbano owned 22% of Brissa in 2019.\u201d",
				"\u0410lbano owned 22% of Brissa in 2019.", "Alb\u0430n\u043e owned 22% of \u0412rissa in 2019.",
				"Alban\u03bf owned 22% of Brissa in 2019.",
				"\uff21\uff4c\uff42\uff41\uff4e\uff4f owned 22% of Brissa in 2019.",
				"Albano owned \uff12\uff12% of Brissa in 2019.", "Albano owned 22\uff05 of Brissa in 2019.",
				"Albano owned 22\ufe6a of Brissa in 2019.", "Albano owned 22\u0007% of Brissa in 2019.",
				"\ud83d\udcc8 Albano owned 22% of Brissa in 2019. \ud83d\udcc8",
				"Albano owned 22% of Brissa\u2019s equity in 2019.",
				"Albano owned a 22\u2010percent stake in Brissa in 2019.",
				"Albano owned a 22\u2011percent stake in Brissa in 2019.",
				// Notes and marks of notes.
				"Albano owned 22\u00b2% of Brissa in 2019.", "Albano owned 22%\u00b9 of Brissa in 2019.",
				"Albano owned 22<sup>2</sup>% of Brissa in 2019.", "Albano owned 22%<sup>[2]</sup> of Brissa in 2019.",
				"Albano owned 22%[2] of Brissa in 2019.", "Albano owned 22[a]% of Brissa in 2019.",
				"Albano owned 22<sup><a href=\"#n\">2</a></sup>% of Brissa in 2019.",
				// What a page does not show.
				"<script>var a = '<p>Cadorna owned 30% of Brissa in 2019.</p>';</script>Albano owned 22% of Brissa in 2019.",
				"<style>p { color: red }</style>Albano owned 22% of Brissa in 2019.",
				"<template><p>Cadorna owned 30% of Brissa.</p></template>Albano owned 22% of Brissa in 2019.",
				"Albano owned <del>30%</del> 22% of Brissa in 2019.",
				"Albano owned <s>30% of</s>22% of Brissa in 2019.",
				"<p hidden>Cadorna owned 30% of Brissa.</p>Albano owned 22% of Brissa in 2019.",
				"Albano owned <span style=\"display: none\">30% or <span>so</span> </span>22% of Brissa in 2019.",
				"<!DOCTYPE html><title>Cadorna owned 30% of Brissa</title>Albano owned 22% of Brissa in 2019.",
				// Quotation marks that point out a name or a number.
				"\u201cAlbano\u201d owned 22% of Brissa in 2019.", "Albano owned \u201e22%\u201c of Brissa in 2019.",
				"\u2018Albano\u2019 owned 22% of \u00abBrissa\u00bb in 2019.");
	}

	@ParameterizedTest
	@MethodSource("seenAsTheSame")
	void whatIsSeenIsRead(String given) {
		PassageText passage = PassageText.of(given);
		List<Statement> found = read(passage);

		assertThat(found).singleElement().satisfies((one) -> {
			AskedClaim claim = one.readings().getFirst();
			assertThat(claim.participants().values()).containsExactlyInAnyOrder("albano", "brissa");
			assertThat(claim.number()).isNotNull();
			assertThat(claim.number().words()).startsWith("22%");
			ClaimCheck.Place place = passage.place(one.start(), one.end());
			assertThat(place.text()).isEqualTo(given.substring(place.start(), place.end()));
			assertThat(PassageText.of(place.text()).text()).startsWith("Albano").matches("(?s).*Brissa.*|.*22%.*");
		});
	}

	/** None of them says, as seen, that Albano owned a number of Brissa. */
	static Stream<String> seenAsAnother() {
		return Stream.of("<!-- Albano owned 22% of Brissa in 2019. -->",
				// A word all of whose letters are Cyrillic is no Latin name.
				"\u0410\u0435\u043e\u0440 owned 22% of Brissa in 2019.", "<td>Albano</td> <td>22%</td> <td>Brissa</td>",
				"Albano owned \u221222% of Brissa in 2019.", "Albanos owned 22% of Brissa in 2019.",
				"Albano owned 22\u2030 of Brissa in 2019.", "<script>Albano owned 22% of Brissa in 2019.</script>",
				"<style>Albano owned 22% of Brissa in 2019.</style>",
				"<template>Albano owned 22% of Brissa in 2019.</template>",
				"<!-- Albano owned 22% of Brissa in 2019. No end", "<del>Albano owned 22% of Brissa in 2019.</del>",
				"Albano owned 22,5% of Brissa in 2019.", "Albano owned 1/2% of Brissa in 2019.");
	}

	@ParameterizedTest
	@MethodSource("seenAsAnother")
	void whatIsNotSeenIsNotRead(String given) {
		assertThat(read(PassageText.of(given))).isEmpty();
	}

	// By hand: a part of one in one sign is a decimal; a power of ten is no number read.
	@Test
	void signsOfPartsAreDecimals() {
		assertThat(PassageText.of("22\u00bd% and 22 \u00bc%").text()).isEqualTo("22.5% and 22.25%");
		assertThat(PassageText.of("10\u2079 and 10<sup>9</sup> of 110\u00b2").text()).isEqualTo("10e and 10e of 110");
	}

	// By hand: the emoji takes two places, the name seven, with its soft hyphen.
	@Test
	void placesAreThoseOfTheTextAsGiven() {
		String given = "\ud83d\udcc8 Al\u00adbano owned 22% of Brissa.";
		PassageText passage = PassageText.of(given);
		Statement statement = read(passage).getFirst();

		assertThat(passage.place(statement.start(), statement.end()))
			.isEqualTo(new ClaimCheck.Place("Al\u00adbano owned 22% of Brissa", 3, 30));
	}

	// By hand: an accent that stands alone belongs to the letter before it.
	@Test
	void anAccentMayStandApart() {
		String given = "Cre\u0300me Telecom owned 22% of Brissa.";
		PassageText passage = PassageText.of(given);
		Statement statement = read(passage).getFirst();

		assertThat(passage.text()).startsWith("Cr\u00e8me");
		assertThat(passage.place(statement.start(), statement.end()).text())
			.isEqualTo("Cre\u0300me Telecom owned 22% of Brissa");
	}

	private static List<Statement> read(PassageText passage) {
		return PassageReader.read(passage, NAMES, Kinds.all(), null).statements();
	}

}
