package org.tieline.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;

class QuotationMarksTest {

	private static final String SENTENCE = "Acme had 7% of the market \"Radio, world\" in 2020, and 8% of \"Core\".";

	private static final String PRINTED = "Acme had 7% of the market “Radio, world” in 2020, and 8% of “Core”.";

	private static String rendered(String template) {
		StringTemplateResolver resolver = new StringTemplateResolver();
		resolver.setTemplateMode(TemplateMode.HTML);
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.addDialect(new UnbrokenDates());
		engine.addDialect(new QuotationMarks());
		engine.setTemplateResolver(resolver);
		Context context = new Context();
		context.setVariable("text", SENTENCE + " Since 2019-04.");
		return engine.process(template, context);
	}

	@Test
	void theMarksOfASentenceArePrintedAsTypographicOnes() {
		assertThat(QuotationMarks.printed(SENTENCE)).isEqualTo(PRINTED);
		assertThat(rendered("<p th:text=\"${text}\"></p>"))
			.isEqualTo("<p>" + PRINTED + " Since <span class=\"unbroken\">2019-04</span>.</p>");
	}

	/** An inch, a single mark, a mark within a word, and marks around nothing. */
	@ParameterizedTest
	@ValueSource(strings = { "a 19\" rack and a 21\" rack", "he said \"no", "a\"b\"c", "\"\"", "no marks" })
	void whatQuotesNothingStaysAsItIs(String text) {
		assertThat(QuotationMarks.printed(text)).isEqualTo(text);
	}

	@Test
	void whatSomebodyGaveStaysAsItWasGiven() {
		for (String tag : new String[] { "textarea", "blockquote", "code", "pre" }) {
			assertThat(rendered("<" + tag + " th:text=\"${text}\"></" + tag + ">")).contains("&quot;Core&quot;")
				.doesNotContain("“");
		}
	}

}
