package org.tieline.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.tieline.cascade.InputType;
import org.tieline.cascade.SalesNetwork;

/** The tables of links, as a network of the kernel gives them. */
final class WrittenLinks implements SalesNetwork.Reader {

	private final StringBuilder links = new StringBuilder("supplier,buyer,group,input,low,high\n");

	private final StringBuilder shares = new StringBuilder(
			"link,purchases_low,purchases_high,revenue_low,revenue_high\n");

	private final StringBuilder caps = new StringBuilder("link,of,cap,most\n");

	private int link = -1;

	@Override
	public void link(int supplier, int buyer, int group, InputType type, double low, double high) {
		this.link++;
		this.links
			.append("firm-" + supplier + ",firm-" + buyer + "," + group + "," + type + "," + low + "," + high + "\n");
	}

	@Override
	public void shares(double buyerLow, double buyerHigh, double supplierLow, double supplierHigh) {
		this.shares
			.append(this.link + "," + buyerLow + "," + buyerHigh + "," + supplierLow + "," + supplierHigh + "\n");
	}

	@Override
	public void cap(boolean ofShares, int cap, double most) {
		this.caps.append(this.link + "," + (ofShares ? "SHARES" : "AMOUNTS") + "," + cap + "," + most + "\n");
	}

	void write(Path folder) throws IOException {
		Files.writeString(folder.resolve("links.csv"), this.links);
		Files.writeString(folder.resolve("shares.csv"), this.shares);
		Files.writeString(folder.resolve("caps.csv"), this.caps);
	}

}
