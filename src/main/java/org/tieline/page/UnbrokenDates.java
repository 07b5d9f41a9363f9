package org.tieline.page;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

import org.springframework.stereotype.Component;

/**
 * Keeps every date and every range of numbers of a page on one line. A browser may break
 * a line after a hyphen, so that 2018-11-23 could end as "2018-". Sentences of the record
 * come as plain text, so this is done once, in what was rendered.
 */
@Component
class UnbrokenDates extends AbstractDialect implements IPostProcessorDialect {

	/** The class of the style sheet that keeps a text on one line. */
	private static final String OPEN = "<span class=\"unbroken\">";

	private static final String CLOSE = "</span>";

	/** A month or a day, or two numbers with a dash between them; no part of an id. */
	private static final Pattern TOGETHER = Pattern
		.compile("(?<![\\w.:/=?&-])(?:\\d{4}-\\d{2}(?:-\\d{2})?|\\d[\\d,.]*[–-]\\d[\\d,.]*\\d?%)(?![\\w/-])");

	/** Elements that have no room for another element, or break no line. */
	private static final Set<String> PLAIN = Set.of("title", "script", "style", "textarea", "option", "svg", "time",
			"code");

	/** The shortest text with such a date or range. */
	private static final int SHORTEST = 4;

	UnbrokenDates() {
		super("unbroken dates");
	}

	@Override
	public int getDialectPostProcessorPrecedence() {
		return 1000;
	}

	@Override
	public Set<IPostProcessor> getPostProcessors() {
		return Set.of(new PostProcessor(TemplateMode.HTML, Handler.class, 1000));
	}

	/** A text with its dates kept together; the same text if it has none. */
	static String kept(String text) {
		Matcher dates = TOGETHER.matcher(text);
		return dates.find() ? dates.replaceAll((date) -> OPEN + date.group() + CLOSE) : text;
	}

	/**
	 * Looks at each text outside the plain elements. Thymeleaf makes one for each page.
	 */
	public static final class Handler extends AbstractTemplateHandler {

		private int depth;

		@Override
		public void handleOpenElement(IOpenElementTag element) {
			this.depth += PLAIN.contains(element.getElementCompleteName()) ? 1 : 0;
			super.handleOpenElement(element);
		}

		@Override
		public void handleCloseElement(ICloseElementTag element) {
			this.depth -= PLAIN.contains(element.getElementCompleteName()) ? 1 : 0;
			super.handleCloseElement(element);
		}

		@Override
		public void handleText(IText text) {
			if (this.depth > 0 || text.length() < SHORTEST) {
				super.handleText(text);
				return;
			}
			String given = text.getText();
			String kept = kept(given);
			super.handleText(kept.equals(given) ? text : getContext().getModelFactory().createText(kept));
		}

	}

}
