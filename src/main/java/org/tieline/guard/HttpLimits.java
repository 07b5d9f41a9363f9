package org.tieline.guard;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The limits of requests over HTTP, with their defaults. What Tomcat itself limits (the
 * header, a silent connection) stands in {@code application.properties}.
 *
 * @param body the longest body of a request
 * @param bodyTime the longest time that a body may take to arrive
 * @param hosts names of this server beside {@code localhost} and addresses in digits
 * @param origins pages elsewhere that may ask, such as {@code https://example.org}
 * @param proxies addresses whose word on the client's address is taken: {@code 10.0.0.7}
 * or {@code 10.0.0.0/8}
 * @param rate how often one client may ask
 */
@ConfigurationProperties("tieline.http")
public record HttpLimits(@DefaultValue("1MB") DataSize body, @DefaultValue("10s") Duration bodyTime,
		@DefaultValue List<String> hosts, @DefaultValue List<String> origins, @DefaultValue List<String> proxies,
		@DefaultValue Rate rate) {

	/**
	 * How often one client may ask. A client is an IPv4 address or the first 64 bits of
	 * an IPv6 address.
	 *
	 * @param perMinute requests a minute in the long run; 0: no limit
	 * @param burst requests that may come at once
	 * @param loopback whether a program on this machine is counted too
	 * @param clients how many clients are kept in memory at most
	 */
	public record Rate(@DefaultValue("60") long perMinute, @DefaultValue("20") long burst,
			@DefaultValue("false") boolean loopback, @DefaultValue("100000") long clients) {
	}

}
