package org.tieline.bods;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;
import org.tieline.ownership.OwnershipKinds;

/**
 * Makes the statements of one package. Statements about entities and persons come before
 * those about relationships that name them.
 *
 * @param version id of the data
 * @param publishedOn the day on which the data was loaded
 * @param licence the address of the licence of what is said of entities and persons
 */
public record BodsPackage(String version, LocalDate publishedOn, String licence) {

	static final String VERSION = "0.4";

	/**
	 * Whether a fact is told: a stake that somebody states or estimates, with a date. The
	 * standard has no word for a denial, a plan or an allegation, and no statement
	 * without a day.
	 */
	public static boolean tells(FactView fact) {
		return fact.fact().kind().name().equals(OwnershipKinds.STAKE) && fact.status() != Status.DENIED
				&& !fact.isOnlyPlanned() && fact.origins() > 0 && !OwnershipKinds.isNothing(fact)
				&& BodsStake.isDated(fact);
	}

	/** The statement about an entity or a person that takes part in a stake. */
	public Map<String, Object> party(Entity entity) {
		Map<String, Object> statement = statement("entity:" + entity.id(), this.publishedOn.toString(),
				recordId(entity.id()));
		boolean person = BodsParty.isPerson(entity);
		statement.put("recordId", recordId(entity.id()));
		statement.put("recordType", person ? "person" : "entity");
		statement.put("recordStatus", "new");
		statement.put("recordDetails", BodsParty.details(entity));
		statement.put("publicationDetails", publication(this.licence));
		return statement;
	}

	/**
	 * The statement about a stake.
	 * @param stake a stake that is told
	 * @param terms the address of the licence of its claims; null: there are several, or
	 * it is not known
	 */
	public Map<String, Object> stake(FactView stake, @Nullable String terms) {
		BodsStake details = new BodsStake(stake, this.publishedOn);
		Map<String, Object> statement = statement("stake:" + stake.id(), details.declaredOn(),
				recordId(details.company().id()));
		statement.put("recordId", recordId(stake.id()));
		statement.put("recordType", "relationship");
		statement.put("recordStatus", "new");
		statement.put("recordDetails", details.details());
		statement.put("source", details.origin());
		statement.put("annotations", details.annotations());
		statement.put("publicationDetails", publication(terms));
		return statement;
	}

	private Map<String, Object> statement(String what, String date, String subject) {
		Map<String, Object> statement = new LinkedHashMap<>();
		statement.put("statementId", hash(this.version + ":" + what));
		statement.put("statementDate", date);
		statement.put("declarationSubject", subject);
		return statement;
	}

	private Map<String, Object> publication(@Nullable String terms) {
		Map<String, Object> publication = new LinkedHashMap<>();
		publication.put("publicationDate", this.publishedOn.toString());
		publication.put("bodsVersion", VERSION);
		if (terms != null) {
			publication.put("license", terms);
		}
		publication.put("publisher", Map.of("name", "Tieline"));
		return publication;
	}

	static String recordId(String id) {
		return "tieline-" + id;
	}

	/** An id of 64 hexadecimal digits: the standard wants 32 to 64 characters. */
	private static String hash(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
