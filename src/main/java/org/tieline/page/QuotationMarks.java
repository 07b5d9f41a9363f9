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
 * Prints straight quotation marks of sentences as typographic ones. The sentences of the
 * record are plain text, which programs read too, so this is done once, in what was
 * rendered. Text that somebody gave stays as it was given.
 */
@Component
class QuotationMarks extends AbstractDialect implements IPostProcessorDialect {

	/** What stands between two marks, each at the edge of a word. */
	private static final Pattern QUOTED = Pattern
		.compile("(?<![\\p{L}\\d])(?:&quot;|\")(?=\\S)((?:(?!&quot;|[\"<>]).)*?\\S)(?:&quot;|\")(?![\\p{L}\\d])");

	/** Elements whose text is code, or what somebody gave. */
	private static final Set<String> AS_GIVEN = Set.of("script", "style", "textarea", "option", "code", "pre",
			"blockquote");

	QuotationMarks() {
		super("quotation marks");
	}

	@Override
	public int getDialectPostProcessorPrecedence() {
		return 900;
	}

	@Override
	public Set<IPostProcessor> getPostProcessors() {
		return Set.of(new PostProcessor(TemplateMode.HTML, Handler.class, 900));
	}

	/** A text with typographic marks; the same text if it quotes nothing. */
	static String printed(String text) {
		Matcher quoted = QUOTED.matcher(text);
		return quoted.find() ? quoted.replaceAll("\u201c$1\u201d") : text;
	}

	/** Looks at each text outside those elements. Thymeleaf makes one for each page. */
	public static final class Handler extends AbstractTemplateHandler {

		private int depth;

		@Override
		public void handleOpenElement(IOpenElementTag element) {
			this.depth += AS_GIVEN.contains(element.getElementCompleteName()) ? 1 : 0;
			super.handleOpenElement(element);
		}

		@Override
		public void handleCloseElement(ICloseElementTag element) {
			this.depth -= AS_GIVEN.contains(element.getElementCompleteName()) ? 1 : 0;
			super.handleCloseElement(element);
		}

		@Override
		public void handleText(IText text) {
			String given = text.getText();
			String printed = (this.depth > 0) ? given : printed(given);
			super.handleText(printed.equals(given) ? text : getContext().getModelFactory().createText(printed));
		}

	}

}
