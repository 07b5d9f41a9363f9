package org.tieline.parquet;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/** Values of one column in the encoding PLAIN. */
final class PlainValues {

	/** Bytes of a decimal number. */
	static final int DECIMAL_BYTES = 16;

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private int flags;

	private int flagBits;

	/**
	 * Adds a value.
	 * @throws IllegalArgumentException if a number has more digits than the type holds
	 */
	void add(Object value) {
		switch (value) {
			case String text -> {
				byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
				fixed(this.bytes, utf8.length, Integer.BYTES);
				this.bytes.writeBytes(utf8);
			}
			case Long number -> fixed(this.bytes, number, Long.BYTES);
			case LocalDate date -> fixed(this.bytes, date.toEpochDay(), Integer.BYTES);
			case BigDecimal number -> decimal(number);
			case Boolean flag -> flag(flag);
			default -> throw new IllegalArgumentException("no column has values such as " + value);
		}
	}

	private void decimal(BigDecimal number) {
		BigDecimal scaled = number.setScale(ParquetColumn.SCALE, RoundingMode.UNNECESSARY);
		if (scaled.precision() > ParquetColumn.PRECISION) {
			throw new IllegalArgumentException(number + " has too many digits");
		}
		byte[] big = scaled.unscaledValue().toByteArray();
		byte[] padded = new byte[DECIMAL_BYTES];
		Arrays.fill(padded, (byte) ((scaled.signum() < 0) ? -1 : 0));
		System.arraycopy(big, 0, padded, DECIMAL_BYTES - big.length, big.length);
		this.bytes.writeBytes(padded);
	}

	/** Flags stand eight to a byte, the first in the lowest bit. */
	private void flag(boolean flag) {
		this.flags |= flag ? 1 << this.flagBits : 0;
		this.flagBits++;
		if (this.flagBits == Byte.SIZE) {
			endFlags();
		}
	}

	private void endFlags() {
		if (this.flagBits > 0) {
			this.bytes.write(this.flags);
			this.flags = 0;
			this.flagBits = 0;
		}
	}

	/** How many bytes are kept. */
	int size() {
		return this.bytes.size();
	}

	/** Writes the values, and begins anew. */
	void flush(ByteArrayOutputStream page) {
		endFlags();
		page.writeBytes(this.bytes.toByteArray());
		this.bytes.reset();
	}

	/** A number in so many bytes, the lowest first. */
	static void fixed(ByteArrayOutputStream out, long value, int bytes) {
		for (int i = 0; i < bytes; i++) {
			out.write((int) (value >>> (Byte.SIZE * i)));
		}
	}

}
