package org.tieline.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON or NDJSON. A value that is not known is null in JSON rows, so that every row has
 * the same members.
 */
final class JsonRows extends RowWriter {

	private static final JsonMapper JSON = JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

	private final List<? extends Column<?>> columns;

	private final Map<String, String> about;

	private final OutputStream out;

	private final boolean lines;

	private final JsonGenerator json;

	JsonRows(List<? extends Column<?>> columns, Map<String, String> about, OutputStream out, boolean lines) {
		this.columns = columns;
		this.about = about;
		this.out = out;
		this.lines = lines;
		this.json = JSON.writer().withRootValueSeparator("").createGenerator(out, JsonEncoding.UTF8);
		if (!lines) {
			this.json.writeStartObject();
			about.forEach(this.json::writeStringProperty);
			this.json.writeName("rows");
			this.json.writeStartArray();
		}
	}

	@Override
	public void row(List<? extends @Nullable Object> values) {
		this.json.writeStartObject();
		for (int i = 0; i < this.columns.size(); i++) {
			this.json.writeName(this.columns.get(i).name());
			write(values.get(i));
		}
		if (this.lines) {
			this.about.forEach(this.json::writeStringProperty);
		}
		this.json.writeEndObject();
		if (this.lines) {
			this.json.writeRaw('\n');
		}
	}

	private void write(@Nullable Object value) {
		switch (value) {
			case null -> this.json.writeNull();
			case BigDecimal number -> this.json.writeNumber(number);
			case Integer number -> this.json.writeNumber(number);
			case Long number -> this.json.writeNumber(number);
			case Double number -> this.json.writeNumber(number);
			case Boolean flag -> this.json.writeBoolean(flag);
			case Collection<?> all -> {
				this.json.writeStartArray();
				all.forEach(this::write);
				this.json.writeEndArray();
			}
			default -> this.json.writeString(CellText.of(value));
		}
	}

	@Override
	public void close() throws IOException {
		if (!this.lines) {
			this.json.writeEndArray();
			this.json.writeEndObject();
		}
		this.json.flush();
		this.out.flush();
	}

}
