package org.tieline.guard;

import java.io.IOException;
import java.util.List;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Each client has its own count, and only a known proxy can say who the client is. */
class RateLimitTest {

	private static final HttpLimits.Rate RATE = new HttpLimits.Rate(60, 20, false, 100);

	private long now;

	private final TimeMeter clock = new TimeMeter() {

		@Override
		public long currentTimeNanos() {
			return RateLimitTest.this.now;
		}

		@Override
		public boolean isWallClockBased() {
			return false;
		}

	};

	private RateLimit limit(HttpLimits.Rate rate, String... proxies) {
		return new RateLimit(rate, new Clients(List.of(proxies)), this.clock);
	}

	private static MockHttpServletRequest from(String address, String... forwardedFor) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/graphql");
		request.setRemoteAddr(address);
		for (String one : forwardedFor) {
			request.addHeader("X-Forwarded-For", one);
		}
		return request;
	}

	private static MockHttpServletResponse ask(RateLimit limit, MockHttpServletRequest request) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		try {
			limit.doFilter(request, response, new MockFilterChain());
		}
		catch (IOException | ServletException ex) {
			throw new IllegalStateException(ex);
		}
		return response;
	}

	private static int answered(RateLimit limit, int times, String address, String... forwardedFor) {
		int answered = 0;
		for (int i = 0; i < times; i++) {
			answered += (ask(limit, from(address, forwardedFor)).getStatus() == 200) ? 1 : 0;
		}
		return answered;
	}

	/** 20 at once, then one a second: 60 a minute. */
	@Test
	void twentyMayComeAtOnceAndThenOneASecond() {
		RateLimit limit = limit(RATE);

		assertThat(answered(limit, 30, "192.0.2.1")).isEqualTo(20);
		MockHttpServletResponse refused = ask(limit, from("192.0.2.1"));
		assertThat(refused.getStatus()).isEqualTo(429);
		assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
		assertThat(refused.getHeader("RateLimit")).isEqualTo("\"anonymous\";r=0;t=20");
		this.now += 5_000_000_000L;
		assertThat(answered(limit, 30, "192.0.2.1")).isEqualTo(5);
		this.now += 3_600_000_000_000L;
		assertThat(answered(limit, 30, "192.0.2.1")).isEqualTo(20);
	}

	@Test
	void anotherAddressHasItsOwnCount() {
		RateLimit limit = limit(RATE);

		assertThat(answered(limit, 30, "192.0.2.1")).isEqualTo(20);
		assertThat(answered(limit, 30, "192.0.2.2")).isEqualTo(20);
	}

	@Test
	void addressesOfOneSixtyFourCountAsOne() {
		RateLimit limit = limit(RATE);

		assertThat(answered(limit, 20, "2001:db8:0:1::1")).isEqualTo(20);
		assertThat(answered(limit, 20, "2001:db8:0:1:ffff:ffff:ffff:ffff")).isZero();
		assertThat(answered(limit, 20, "2001:db8:0:2::1")).isEqualTo(20);
	}

	@Test
	void anIpv4AddressWrittenAsIpv6IsTheSameClient() {
		RateLimit limit = limit(RATE);

		assertThat(answered(limit, 20, "192.0.2.1")).isEqualTo(20);
		assertThat(answered(limit, 20, "::ffff:192.0.2.1")).isZero();
	}

	@Test
	void aHeaderOfAStrangerNamesNoClient() {
		RateLimit limit = limit(RATE, "10.0.0.0/8");

		assertThat(answered(limit, 20, "192.0.2.1", "198.51.100.1")).isEqualTo(20);
		assertThat(answered(limit, 20, "192.0.2.1", "198.51.100.2")).isZero();
	}

	/**
	 * The nearest address that is no proxy is the client; what stands before it may be
	 * invented.
	 */
	@Test
	void aHeaderOfAProxyNamesTheClient() {
		RateLimit limit = limit(RATE, "10.0.0.0/8");

		assertThat(answered(limit, 20, "10.0.0.1", "203.0.113.9, 198.51.100.1, 10.2.3.4")).isEqualTo(20);
		assertThat(answered(limit, 20, "10.9.9.9", "203.0.113.8, 198.51.100.1")).isZero();
		assertThat(answered(limit, 20, "10.0.0.1", "203.0.113.9", "198.51.100.2")).isEqualTo(20);
		assertThat(answered(limit, 20, "10.0.0.1", "unknown")).isEqualTo(20);
		assertThat(answered(limit, 20, "10.0.0.1", "nonsense")).isZero();
	}

	@Test
	void thisMachineIsCountedIfAskedForOrIfItIsAProxy() {
		assertThat(answered(limit(RATE), 100, "127.0.0.1")).isEqualTo(100);
		assertThat(answered(limit(RATE), 100, "::1")).isEqualTo(100);
		assertThat(answered(limit(new HttpLimits.Rate(60, 20, true, 100)), 100, "127.0.0.1")).isEqualTo(20);
		assertThat(answered(limit(RATE), 100, "127.0.0.1", "203.0.113.9")).isEqualTo(20);
		assertThat(answered(limit(RATE, "127.0.0.1"), 100, "127.0.0.1", "203.0.113.9")).isEqualTo(20);
	}

	@Test
	void aRateOfZeroIsNoLimit() {
		assertThat(answered(limit(new HttpLimits.Rate(0, 20, true, 100)), 100, "192.0.2.1")).isEqualTo(100);
	}

	@Test
	void addressesWithoutEndTakeNoMemoryWithoutEnd() {
		RateLimit limit = limit(RATE);
		for (int i = 0; i < 10_000; i++) {
			ask(limit, from("10." + (i >> 8) % 256 + "." + i % 256 + ".1"));
		}

		assertThat(limit.known()).isBetween(1L, 100L);
	}

	@Test
	void aProxyThatIsNoAddressStopsTheStart() {
		for (String wrong : List.of("proxy.example", "10.0.0.0/33", "10.0.0.0/x", "")) {
			assertThatIllegalArgumentException().isThrownBy(() -> new Clients(List.of(wrong)))
				.withMessageContaining("10.0.0.0/8");
		}
	}

}
