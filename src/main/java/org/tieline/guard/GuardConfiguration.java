package org.tieline.guard;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.Filter;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * The filters in their order. Cheap checks come before dear ones, and a request is
 * counted before its body is read.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HttpLimits.class)
class GuardConfiguration {

	@Bean
	FilterRegistrationBean<RequestIds> requestIds() {
		return at(0, new RequestIds());
	}

	@Bean
	FilterRegistrationBean<SecurityHeaders> securityHeaders(HttpLimits limits) {
		return at(1, new SecurityHeaders(limits.origins()));
	}

	/** The address under which users know this server is one of its names. */
	@Bean
	FilterRegistrationBean<HostCheck> hostCheck(HttpLimits limits, @Value("${tieline.address:}") String address) {
		return at(2, hosts(limits, address));
	}

	static HostCheck hosts(HttpLimits limits, String address) {
		List<String> names = new ArrayList<>(limits.hosts());
		String host = address.isBlank() ? null : URI.create(address.strip()).getHost();
		if (host != null) {
			names.add(host);
		}
		return new HostCheck(names);
	}

	@Bean
	FilterRegistrationBean<OriginCheck> originCheck(HttpLimits limits) {
		return at(3, new OriginCheck(limits.origins()));
	}

	@Bean
	FilterRegistrationBean<RateLimit> rateLimit(HttpLimits limits) {
		return at(4, new RateLimit(limits.rate(), new Clients(limits.proxies()), TimeMeter.SYSTEM_NANOTIME));
	}

	@Bean
	FilterRegistrationBean<QueryCheck> queryCheck() {
		return at(5, new QueryCheck());
	}

	@Bean
	FilterRegistrationBean<BodyLimit> bodyLimit(HttpLimits limits) {
		return at(6, new BodyLimit(Math.toIntExact(limits.body().toBytes()), limits.bodyTime()));
	}

	@Bean
	FilterRegistrationBean<GraphQlRequests> graphQlRequests(
			@Value("${spring.graphql.http.path:/graphql}") String path) {
		return at(7, new GraphQlRequests(path));
	}

	static <T extends Filter> FilterRegistrationBean<T> at(int place, T filter) {
		FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
		return registration;
	}

}
