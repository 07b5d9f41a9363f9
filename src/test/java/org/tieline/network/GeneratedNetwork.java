package org.tieline.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.Kinds;
import org.tieline.evidence.Status;
import org.tieline.hop.HoldingTime;
import org.tieline.hop.Tie;
import org.tieline.time.Presumption;
import org.tieline.time.Spell;
import org.tieline.value.Interval;
import org.tieline.value.PartialDate;

/**
 * A made-up network of supply ties with heavy-tailed degrees: the same for the same
 * numbers, whenever it is made.
 *
 * @param companies how many companies
 * @param ties how many supply ties
 */
public record GeneratedNetwork(int companies, int ties) {

	private static final long SEED = 20_181_123;

	static String id(int company) {
		return String.format(Locale.ROOT, "c%06d", company);
	}

	Nodes nodes() {
		List<Nodes.Node> nodes = new ArrayList<>(this.companies);
		for (int i = 0; i < this.companies; i++) {
			nodes.add(new Nodes.Node(id(i), id(i), EntityKind.COMPANY, null, null));
		}
		return new Nodes(nodes);
	}

	/** The ties: the first company supplies some two in a hundred of them. */
	void each(Consumer<Tie> consumer) {
		Random random = new Random(SEED);
		for (int i = 0; i < this.ties; i++) {
			int supplier = (int) (this.companies * Math.pow(random.nextDouble(), 3));
			int customer = (int) (this.companies * Math.pow(random.nextDouble(), 1.5));
			if (supplier == customer) {
				customer = (customer + 1) % this.companies;
			}
			consumer.accept(new Tie("SUPPLIES", id(supplier), id(customer), "supply:" + i, 0,
					seen(PartialDate.parse(String.valueOf(2000 + random.nextInt(25)))), null,
					status(random.nextInt(100)), 1, null, null, null));
		}
	}

	private static Status status(int percent) {
		if (percent < 15) {
			return Status.CORROBORATED;
		}
		return (percent < 75) ? Status.SINGLE_ORIGIN
				: (percent < 85) ? Status.CONTESTED : (percent < 95) ? Status.ALLEGED : Status.PLANNED;
	}

	public Network build() {
		NetworkBuilder builder = new NetworkBuilder(nodes(), Kinds.all());
		each(builder::add);
		return builder.build();
	}

	/** A share is known for every fifth tie. */
	public Hops hops(Network network) {
		return HopsBuilder.of(network, HoldingTime.of(null), (fact) -> {
			int number = Integer.parseInt(fact.substring("supply:".length()));
			double share = (1 + number % 30) / 100.0;
			return (number % 5 == 0) ? new TieShare(new Interval(share, share), Interval.UNKNOWN) : null;
		});
	}

	private static Spell seen(PartialDate date) {
		return new Spell(null, null, date, date, null, null, null, null, false, Presumption.ofYears(3));
	}

}
