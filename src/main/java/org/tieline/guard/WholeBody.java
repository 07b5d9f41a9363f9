package org.tieline.guard;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A request whose body was read. Forms are read from it as the server would read them:
 * the parameters of the address come first.
 */
final class WholeBody extends HttpServletRequestWrapper {

	private static final String FORM = "application/x-www-form-urlencoded";

	/** As many parameters as Tomcat takes of an address. */
	private static final int MOST_PARAMETERS = 1000;

	private static final byte[] MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private final byte[] body;

	private @Nullable Map<String, String[]> parameters;

	WholeBody(HttpServletRequest request, byte[] body) {
		super(request);
		this.body = withoutMark(body);
	}

	/** The first byte that is no white space; -1: there is none. */
	int firstSign() {
		for (byte one : this.body) {
			if (one > ' ' || one < 0) {
				return one;
			}
		}
		return -1;
	}

	/** The body, not a copy. */
	byte[] bytes() {
		return this.body;
	}

	/** A body in UTF-8 without the mark that some editors put before it. */
	private static byte[] withoutMark(byte[] body) {
		boolean marked = body.length >= MARK.length && Arrays.equals(body, 0, MARK.length, MARK, 0, MARK.length);
		return marked ? Arrays.copyOfRange(body, MARK.length, body.length) : body;
	}

	@Override
	public ServletInputStream getInputStream() {
		return new Bytes(new ByteArrayInputStream(this.body));
	}

	@Override
	public BufferedReader getReader() throws IOException {
		return new BufferedReader(new InputStreamReader(getInputStream(), charset()));
	}

	@Override
	public @Nullable String getParameter(String name) {
		String[] values = getParameterMap().get(name);
		return (values != null && values.length > 0) ? values[0] : null;
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		if (this.parameters == null) {
			this.parameters = Collections.unmodifiableMap(parameters());
		}
		return this.parameters;
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(getParameterMap().keySet());
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return getParameterMap().get(name);
	}

	private Map<String, String[]> parameters() {
		Map<String, String[]> all = new LinkedHashMap<>(super.getParameterMap());
		String type = getContentType();
		if (type == null || !type.regionMatches(true, 0, FORM, 0, FORM.length())) {
			return all;
		}
		Map<String, List<String>> sent = new LinkedHashMap<>();
		String[] pairs = new String(this.body, StandardCharsets.ISO_8859_1).split("&", MOST_PARAMETERS + 1);
		Arrays.stream(pairs).limit(MOST_PARAMETERS).filter((pair) -> !pair.isEmpty()).forEach((pair) -> {
			int equals = pair.indexOf('=');
			sent.computeIfAbsent(decoded((equals < 0) ? pair : pair.substring(0, equals)), (name) -> new ArrayList<>())
				.add((equals < 0) ? "" : decoded(pair.substring(equals + 1)));
		});
		sent.forEach((name, values) -> all.merge(name, values.toArray(String[]::new), WholeBody::joined));
		return all;
	}

	private static String[] joined(String[] first, String[] second) {
		String[] both = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, both, first.length, second.length);
		return both;
	}

	/** What cannot be decoded stays as it is. */
	private String decoded(String text) {
		try {
			return URLDecoder.decode(new String(text.getBytes(StandardCharsets.ISO_8859_1), charset()), charset());
		}
		catch (IllegalArgumentException ex) {
			return text;
		}
	}

	private Charset charset() {
		try {
			return (getCharacterEncoding() != null) ? Charset.forName(getCharacterEncoding()) : StandardCharsets.UTF_8;
		}
		catch (IllegalArgumentException ex) {
			return StandardCharsets.UTF_8;
		}
	}

	/** The body as a stream that is always ready. */
	private static final class Bytes extends ServletInputStream {

		private final ByteArrayInputStream bytes;

		Bytes(ByteArrayInputStream bytes) {
			this.bytes = bytes;
		}

		@Override
		public int read() {
			return this.bytes.read();
		}

		@Override
		public int read(byte[] into, int from, int length) {
			return this.bytes.read(into, from, length);
		}

		@Override
		public boolean isFinished() {
			return this.bytes.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new UnsupportedOperationException("the body is there; read it");
		}

	}

}
