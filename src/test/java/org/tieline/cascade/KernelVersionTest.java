package org.tieline.cascade;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.tieline.value.Interval;

import static org.assertj.core.api.Assertions.assertThat;

/** A change of digits needs a new version of the kernel. */
class KernelVersionTest {

	/** The digits of this version. Whoever changes them raises {@link Cascade#KERNEL}. */
	private static final String DIGITS = "1 b2c6e81302c78414";

	@Test
	void theDigitsOfTheKernelBelongToItsVersion() throws Exception {
		MessageDigest digest = MessageDigest.getInstance("SHA-256");
		for (CascadeMode mode : CascadeMode.values()) {
			SalesNetwork known = made(300, 1_200, 10, 1);
			for (double one : new SystemicSweep(known, 2).exact(Cascade.of(known, true), mode)) {
				digest.update(ByteBuffer.allocate(Double.BYTES).putDouble(one).flip());
			}
			SalesNetwork bounded = made(60, 240, 6, 1.5);
			List<Interval> bounds = new SystemicSweep(bounded, 2).bounds(CascadeBounds.of(bounded, true), mode);
			for (Interval one : bounds) {
				digest.update(ByteBuffer.allocate(2 * Double.BYTES).putDouble(one.low()).putDouble(one.high()).flip());
			}
			double[][] amounts = new double[9][known.links()];
			Random random = new Random(4);
			for (double[] draw : amounts) {
				for (int link = 0; link < draw.length; link++) {
					draw[link] = random.nextDouble();
				}
			}
			for (double one : new CascadeEnsemble(known, Replaceability.PRO_RATA).run(Shock.defaultOf(7), amounts)
				.esri()) {
				digest.update(ByteBuffer.allocate(Double.BYTES).putDouble(one).flip());
			}
		}
		String digits = HexFormat.of().formatHex(digest.digest()).substring(0, 16);
		assertThat(Cascade.KERNEL + " " + digits).isEqualTo(DIGITS);
	}

	/** Made with additions and products alone, which are the same everywhere. */
	private static SalesNetwork made(int firms, int links, int groups, double width) {
		Random random = new Random(20_221_018);
		SalesNetworkBuilder builder = SalesNetwork.builder(firms);
		for (int link = 0; link < links; link++) {
			int supplier = (int) (firms * random.nextDouble() * random.nextDouble());
			int buyer = random.nextInt(firms);
			int group = supplier % groups;
			InputType type = ((group + buyer) % 4 == 0) ? InputType.ESSENTIAL : InputType.NON_ESSENTIAL;
			double amount = 1 + random.nextInt(1_000) / 8.0;
			builder.link(supplier, buyer, group, type, amount, width * amount);
		}
		return builder.build();
	}

}
