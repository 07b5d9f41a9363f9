package org.tieline.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.record.DataVersion;

/**
 * What stands around the content of a page. Templates know it as {@code page}.
 *
 * @param title the title of the page, without the name of the site
 * @param site the address of the server, without a path: {@code http://localhost:8080}
 * @param lens the lens in its address
 * @param path its path, such as {@code /entity/huawei}
 * @param own its parameters beside those of the lens, each with its values
 * @param version the version of the data that the page shows
 * @param present the present version of the data
 * @param queries the questions that were asked for it
 * @param downloads its content as files
 * @param modules the names of the ES modules that enhance it, such as {@code graph}
 * @param canonical the permanent address to cite; null: none
 * @param feed where changes of what it shows can be followed; null: nowhere
 */
public record Frame(String title, String site, PageLens lens, String path, Map<String, List<String>> own,
		DataVersion version, DataVersion present, List<ShownQuery> queries, List<Download> downloads,
		List<String> modules, @Nullable String canonical, @Nullable Feed feed) {

	public Frame {
		queries = List.copyOf(queries);
		downloads = List.copyOf(downloads);
		modules = List.copyOf(modules);
	}

	/**
	 * A question behind a page.
	 *
	 * @param title in words
	 * @param address of the explorer, with the question and its variables
	 */
	public record ShownQuery(String title, String address) {
	}

	/**
	 * The content of a page as a file.
	 *
	 * @param label such as {@code CSV}
	 * @param address where it is to be had
	 */
	public record Download(String label, String address) {
	}

	/**
	 * Where changes can be followed.
	 *
	 * @param path of the feed, without its ending
	 * @param query with its question mark; empty: none
	 */
	public record Feed(String path, String query) {

		/** The feed in the Atom format (RFC 4287). */
		public String atom() {
			return this.path + ".atom" + this.query;
		}

		/** The feed as a JSON Feed (version 1.1). */
		public String json() {
			return this.path + ".json" + this.query;
		}

	}

	/** The permanent address with the server, as it is printed; null: none. */
	public @Nullable String permanent() {
		return (this.canonical != null) ? (this.canonical.startsWith("/") ? this.site : "") + this.canonical : null;
	}

	/** Whether the page shows an earlier version of the data than the present one. */
	public boolean isEarlier() {
		return !this.version.id().equals(this.present.id());
	}

	/** The address of the same page in the present version of the data. */
	public String presentAddress() {
		String query = this.own.entrySet()
			.stream()
			.flatMap((one) -> one.getValue().stream().map((value) -> encoded(one.getKey()) + "=" + encoded(value)))
			.collect(Collectors.joining("&"));
		return this.lens.onPresentVersion("").at(this.path + (query.isEmpty() ? "" : "?" + query));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/** The same frame of a page that shows the present version whatever is asked for. */
	public Frame ofPresent() {
		return new Frame(this.title, this.site, this.lens, this.path, this.own, this.present, this.present,
				this.queries, this.downloads, this.modules, this.canonical, this.feed);
	}

	/** The same frame with another title. */
	public Frame titled(String other) {
		return new Frame(other, this.site, this.lens, this.path, this.own, this.version, this.present, this.queries,
				this.downloads, this.modules, this.canonical, this.feed);
	}

	/** The same frame with a feed. */
	public Frame followedAt(String path, String query) {
		return new Frame(this.title, this.site, this.lens, this.path, this.own, this.version, this.present,
				this.queries, this.downloads, this.modules, this.canonical, new Feed(path, query));
	}

	/** The same frame with a file more. */
	public Frame with(Download download) {
		List<Download> more = new ArrayList<>(this.downloads);
		more.add(download);
		return new Frame(this.title, this.site, this.lens, this.path, this.own, this.version, this.present,
				this.queries, more, this.modules, this.canonical, this.feed);
	}

	/** The same frame with modules. */
	public Frame enhancedBy(String... names) {
		return new Frame(this.title, this.site, this.lens, this.path, this.own, this.version, this.present,
				this.queries, this.downloads, List.of(names), this.canonical, this.feed);
	}

	/** The same frame with an address to cite. */
	public Frame citedAs(String address) {
		return new Frame(this.title, this.site, this.lens, this.path, this.own, this.version, this.present,
				this.queries, this.downloads, this.modules, address, this.feed);
	}

}
