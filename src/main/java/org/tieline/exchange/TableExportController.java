package org.tieline.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.tieline.problem.Problem;
import org.tieline.table.Tables;

/** A table of claims goes in, and comes back with what the record says of each row. */
@RestController
class TableExportController implements AnswersByAddress {

	private static final String TABLE = "csv";

	private static final String MEDIA_TYPE = "text/csv";

	/** A character takes three bytes at most for each of its UTF-16 code units. */
	private static final int MOST_BYTES = 3 * Tables.LONGEST + 3;

	private final Tables tables;

	private final Exports exports;

	TableExportController(Tables tables, Exports exports) {
		this.tables = tables;
		this.exports = exports;
	}

	@PostMapping(path = "/export/table", consumes = MEDIA_TYPE)
	ResponseEntity<String> table(HttpServletRequest request, @RequestParam(required = false) @Nullable String kind,
			LensParameters lens) throws IOException {
		byte[] bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
		this.exports.check(request, Set.of("kind"), lens);
		String checked = this.tables
			.check(text(bytes), LensParameters.parsed("kind", kind, (word) -> word), lens.lens())
			.csv();
		return ResponseEntity.ok()
			.header("Content-Type", FileFormat.CSV.mediaType())
			.header("Content-Disposition", "attachment; filename=\"tieline-table.csv\"")
			.body(checked);
	}

	/** A form is refused here, before its body would be taken for parameters. */
	@PostMapping("/export/table")
	ResponseEntity<String> noTable(
			@RequestHeader(name = "Content-Type", required = false) @Nullable String contentType) {
		throw Problem.badInput("Content-Type",
				(contentType != null) ? "it is '" + contentType + "'; send the table as " + MEDIA_TYPE
						: "it is missing; write " + MEDIA_TYPE);
	}

	/** The table as text. Bytes that are not UTF-8 would change names. */
	private static String text(byte[] bytes) {
		if (bytes.length > MOST_BYTES) {
			throw Problem.badInput(TABLE, "it has more than 1,000,000 characters; give at most 1,000,000 at a time");
		}
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(bytes.length);
		CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
		if (result.isError()) {
			String before = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
			long line = before.chars().filter((sign) -> sign == '\n').count() + 1;
			int column = before.length() - before.lastIndexOf('\n');
			throw Problem.badInput(TABLE,
					"line " + line + ", character " + column + ": it is not UTF-8; save the table as CSV UTF-8");
		}
		return out.flip().toString();
	}

}
