package org.tieline.guard;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/** Addresses in digits. Nothing here asks a name server. */
final class Addresses {

	private static final int IPV6_NETWORK_BYTES = 8;

	private Addresses() {
	}

	/** The address that a text is; null: it is none in digits. */
	static @Nullable InetAddress parse(String text) {
		try {
			return InetAddress.ofLiteral(text.strip().replaceAll("^\\[|\\]$", ""));
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	/**
	 * Who is counted as one client. Whoever has an IPv6 address has all that begin with
	 * the same 64 bits.
	 */
	static String client(InetAddress address) {
		byte[] bytes = address.getAddress();
		return (address instanceof Inet6Address)
				? HexFormat.of().formatHex(Arrays.copyOf(bytes, IPV6_NETWORK_BYTES)) + "/64" : address.getHostAddress();
	}

	/** A range of addresses that begin with the same bits. */
	record Range(byte[] prefix, int bits) {

		/**
		 * Reads {@code 10.0.0.7}, {@code 10.0.0.0/8} or {@code fd00::/8}.
		 * @throws IllegalArgumentException if it is none
		 */
		static Range parse(String text) {
			String[] parts = text.strip().split("/", 2);
			InetAddress address = Addresses.parse(parts[0]);
			int most = (address != null) ? address.getAddress().length * Byte.SIZE : 0;
			int bits = (parts.length < 2) ? most : parts[1].matches("\\d{1,3}") ? Integer.parseInt(parts[1]) : -1;
			if (address == null || bits < 0 || bits > most) {
				throw new IllegalArgumentException(
						"'" + text + "' is no address; write 10.0.0.7, 10.0.0.0/8 or fd00::/8");
			}
			return new Range(address.getAddress(), bits);
		}

		boolean contains(InetAddress address) {
			byte[] bytes = address.getAddress();
			if (bytes.length != this.prefix.length) {
				return false;
			}
			for (int bit = 0; bit < this.bits; bit++) {
				int mask = 1 << (Byte.SIZE - 1 - bit % Byte.SIZE);
				if ((bytes[bit / Byte.SIZE] & mask) != (this.prefix[bit / Byte.SIZE] & mask)) {
					return false;
				}
			}
			return true;
		}

	}

}
