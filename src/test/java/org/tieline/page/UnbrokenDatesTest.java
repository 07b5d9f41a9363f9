package org.tieline.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;

class UnbrokenDatesTest {

	private static String rendered(String template, String text) {
		StringTemplateResolver resolver = new StringTemplateResolver();
		resolver.setTemplateMode(TemplateMode.HTML);
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.addDialect(new UnbrokenDates());
		engine.setTemplateResolver(resolver);
		Context context = new Context();
		context.setVariable("text", text);
		return engine.process(template, context);
	}

	@Test
	void aDayAMonthAndARangeStayOnOneLine() {
		assertThat(UnbrokenDates.kept("from 2019-04 to 2019-06-30 (last shown 2018-11-23): 21.5–22.5%."))
			.isEqualTo("from <span class=\"unbroken\">2019-04</span> to <span class=\"unbroken\">2019-06-30</span> "
					+ "(last shown <span class=\"unbroken\">2018-11-23</span>): "
					+ "<span class=\"unbroken\">21.5–22.5%</span>.");
	}

	/** Parts of ids and addresses, and a number that is no date. */
	@ParameterizedTest
	@ValueSource(strings = { "wsj-2018-11-23.68", "/check?asOf=2018-11", "https://example.org/2018-11-23/a", "5G-2018",
			"2018", "FR-2020-01-03/html", "910B/910C", "2019 - 04" })
	void whatIsNoDateStaysAsItIs(String text) {
		assertThat(UnbrokenDates.kept(text)).isEqualTo(text);
	}

	@Test
	void aTextOfThePageIsKeptTogetherAndStaysEscaped() {
		assertThat(rendered("<p th:text=\"${text}\"></p>", "<b> in 2018-11"))
			.isEqualTo("<p>&lt;b&gt; in <span class=\"unbroken\">2018-11</span></p>");
	}

	@Test
	void anElementWithoutRoomForAnotherOneIsLeftAlone() {
		for (String tag : new String[] { "title", "option", "textarea", "time", "code" }) {
			assertThat(rendered("<" + tag + " th:text=\"${text}\"></" + tag + ">", "2018-11-23"))
				.isEqualTo("<" + tag + ">2018-11-23</" + tag + ">");
		}
		assertThat(
				rendered("<svg><g><text th:text=\"${text}\"></text></g></svg><p th:text=\"${text}\"></p>", "2018-11"))
			.isEqualTo("<svg><g><text>2018-11</text></g></svg><p><span class=\"unbroken\">2018-11</span></p>");
	}

}
