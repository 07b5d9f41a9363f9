package org.tieline.dataset;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;

/**
 * Tells by its name that something is no person, where a list does not say. Words that
 * are names of people too, such as Sa, Grant or Bishop, tell nothing.
 */
final class OrganizationNames {

	/** Legal forms of companies. */
	private static final Set<String> COMPANIES = words("ltd ltda limited inc incorporated corp corporation company llc "
			+ "llp gmbh jsc ojsc pjsc cjsc ooo oao zao pao fze fzco fzc fzllc plc pte pvt sdn bhd sarl srl bv spa kk "
			+ "pty doo eood holding holdings enterprise enterprises trading industries electronics semiconductor "
			+ "semiconductors microelectronics technologies technology");

	/** Words of other organizations, and of companies that give no legal form. */
	private static final Set<String> OTHERS = words("institute university academy bureau centre center laboratory "
			+ "laboratories ministry department agency organization organisation association society college "
			+ "commission committee directorate foundation council corps administration factory plant group "
			+ "institut college hospital party");

	private OrganizationNames() {
	}

	private static Set<String> words(String words) {
		return Set.of(Arrays.stream(words.split(" ")).distinct().toArray(String[]::new));
	}

	/** The kind of an organization of that name; null: it may be a person. */
	static @Nullable EntityKind kind(String name) {
		String plain = name.toLowerCase(Locale.ROOT).replace(".", "");
		String[] words = plain.split("[^\\p{L}\\p{N}]+");
		if (Arrays.stream(words).anyMatch(COMPANIES::contains)) {
			return EntityKind.COMPANY;
		}
		return Arrays.stream(words).anyMatch(OTHERS::contains) ? EntityKind.ORGANIZATION : null;
	}

}
