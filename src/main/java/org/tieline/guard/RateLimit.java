package org.tieline.guard;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits how often one client may ask. Each request counts once, whatever it asks. Health
 * and the files of pages do not count. The headers are those of the draft
 * draft-ietf-httpapi-ratelimit-headers.
 */
final class RateLimit extends OncePerRequestFilter {

	static final String POLICY = "RateLimit-Policy";

	static final String REMAINING = "RateLimit";

	private static final int TOO_MANY = 429;

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private static final long SECOND = Duration.ofSeconds(1).toNanos();

	/** The folders of files that a page loads, and health. */
	private static final List<String> FREE = List.of("/livez", "/readyz", "/page/", "/webjars/", "/graphiql/",
			"/favicon.");

	private final HttpLimits.Rate rate;

	private final Clients clients;

	private final TimeMeter clock;

	private final Cache<String, Bucket> buckets;

	RateLimit(HttpLimits.Rate rate, Clients clients, TimeMeter clock) {
		this.rate = rate;
		this.clients = clients;
		this.clock = clock;
		// After this time a bucket is full again, and a new one is as good.
		Duration full = MINUTE.multipliedBy(rate.burst()).dividedBy(Math.max(1, rate.perMinute())).plus(MINUTE);
		this.buckets = Caffeine.newBuilder().maximumSize(rate.clients()).expireAfterAccess(full).build();
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI();
		return this.rate.perMinute() == 0 || (!this.rate.loopback() && Clients.isLocal(request))
				|| FREE.stream().anyMatch(path::startsWith);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		InetAddress address = this.clients.address(request);
		String client = (address != null) ? Addresses.client(address) : "";
		ConsumptionProbe probe = this.buckets.get(client, (name) -> bucket()).tryConsumeAndReturnRemaining(1);
		response.setHeader(POLICY, "\"anonymous\";q=" + this.rate.perMinute() + ";w=" + MINUTE.toSeconds());
		response.setHeader(REMAINING,
				"\"anonymous\";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset()));
		if (probe.isConsumed()) {
			chain.doFilter(request, response);
			return;
		}
		long wait = Math.max(1, seconds(probe.getNanosToWaitForRefill()));
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
		new Refusal(TOO_MANY, "RATE_LIMITED",
				"An address may ask " + this.rate.perMinute() + " times a minute, and " + this.rate.burst()
						+ " times at once; ask again in " + wait + ((wait == 1) ? " second." : " seconds."))
			.answer(request, response);
	}

	/** How many clients are kept; evictions that are due are done first. */
	long known() {
		this.buckets.cleanUp();
		return this.buckets.estimatedSize();
	}

	private Bucket bucket() {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(this.rate.burst()).refillGreedy(this.rate.perMinute(), MINUTE))
			.withCustomTimePrecision(this.clock)
			.build();
	}

	private static long seconds(long nanos) {
		return (nanos + SECOND - 1) / SECOND;
	}

}
