package org.tieline.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A structure in the compact protocol of Apache Thrift, in which Parquet describes its
 * pages and files
 * (https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md).
 * Fields are written in the order of their numbers.
 */
final class ThriftStruct {

	private static final int INT_32 = 5;

	private static final int INT_64 = 6;

	private static final int BINARY = 8;

	private static final int LIST = 9;

	private static final int STRUCT = 12;

	private static final int SHORT_LIST = 15;

	private static final int HIGH = 4;

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private int last;

	ThriftStruct number(int field, int value) {
		head(field, INT_32);
		varint(this.bytes, ((long) value << 1) ^ (value >> 31));
		return this;
	}

	ThriftStruct number(int field, long value) {
		head(field, INT_64);
		varint(this.bytes, (value << 1) ^ (value >> 63));
		return this;
	}

	ThriftStruct text(int field, String value) {
		head(field, BINARY);
		binary(value);
		return this;
	}

	ThriftStruct struct(int field, ThriftStruct value) {
		head(field, STRUCT);
		this.bytes.writeBytes(value.ended());
		return this;
	}

	ThriftStruct structs(int field, List<ThriftStruct> values) {
		list(field, STRUCT, values.size());
		values.forEach((value) -> this.bytes.writeBytes(value.ended()));
		return this;
	}

	ThriftStruct numbers(int field, List<Integer> values) {
		list(field, INT_32, values.size());
		values.forEach((value) -> varint(this.bytes, ((long) value << 1) ^ (value >> 31)));
		return this;
	}

	ThriftStruct texts(int field, List<String> values) {
		list(field, BINARY, values.size());
		values.forEach(this::binary);
		return this;
	}

	/** The bytes with the mark of their end. */
	byte[] ended() {
		byte[] fields = this.bytes.toByteArray();
		return java.util.Arrays.copyOf(fields, fields.length + 1);
	}

	private void head(int field, int type) {
		this.bytes.write(((field - this.last) << HIGH) | type);
		this.last = field;
	}

	private void list(int field, int type, int size) {
		head(field, LIST);
		if (size < SHORT_LIST) {
			this.bytes.write((size << HIGH) | type);
		}
		else {
			this.bytes.write((SHORT_LIST << HIGH) | type);
			varint(this.bytes, size);
		}
	}

	private void binary(String value) {
		byte[] text = value.getBytes(StandardCharsets.UTF_8);
		varint(this.bytes, text.length);
		this.bytes.writeBytes(text);
	}

	/** A number in groups of seven bits, the lowest first. */
	static void varint(ByteArrayOutputStream out, long value) {
		long left = value;
		while ((left & ~0x7FL) != 0) {
			out.write((int) ((left & 0x7F) | 0x80));
			left >>>= 7;
		}
		out.write((int) left);
	}

}
