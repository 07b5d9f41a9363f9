package org.tieline.page;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.tieline.record.RecordReader;

/**
 * Drawings of pages as files of SVG. A file stands alone: it has a title, a key, and a
 * line that says where it is from and which version of the data it shows.
 */
@Component
public class DrawingFiles {

	/** A file has its own styles, and loads nothing. */
	private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

	private final ITemplateEngine templates;

	private final RecordReader record;

	DrawingFiles(ITemplateEngine templates, RecordReader record) {
		this.templates = templates;
		this.record = record;
	}

	/**
	 * A drawing with what stands around it.
	 *
	 * @param title above it
	 * @param name of the file, without its ending
	 * @param width of the drawing in pixels
	 * @param height of the drawing in pixels
	 * @param content what its template needs, by name: {@code chart} or {@code net}
	 */
	public record Sheet(String title, String name, int width, int height, Map<String, Object> content) {

		public Sheet {
			content = Map.copyOf(content);
		}

	}

	/** The file of a drawing, for a request whose address it names. */
	public ResponseEntity<String> svg(Sheet sheet, PageLens lens, HttpServletRequest request,
			HttpServletResponse response) {
		Map<String, Object> model = new HashMap<>(sheet.content());
		model.put("sheet", sheet);
		model.put("lens", lens);
		model.put("words", Words.INSTANCE);
		model.put("source",
				"Tieline, data version "
						+ ((lens.dataVersion() != null) ? lens.dataVersion() : this.record.version().id())
						+ ((lens.words() != null) ? ", " + lens.words() : "") + ". " + address(request));
		response.setHeader("Content-Security-Policy", POLICY);
		return ResponseEntity.ok()
			.header("Content-Type", "image/svg+xml;charset=UTF-8")
			.header("Content-Disposition",
					ContentDisposition.attachment()
						.filename(sheet.name() + ".svg", StandardCharsets.UTF_8)
						.build()
						.toString())
			.body(this.templates.process("drawing", new Context(Locale.ROOT, model)));
	}

	private static String address(HttpServletRequest request) {
		String query = request.getQueryString();
		return request.getRequestURL() + ((query != null) ? "?" + query : "");
	}

}
