package kontor.web.rendering;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;

/** Puts the short cuts into Thymeleaf's engine. */
@Configuration(proxyBeanMethods = false)
class RenderingConfiguration {

	@Bean
	static BeanPostProcessor quickTemplates(BeanFactory beans) {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessBeforeInitialization(Object bean, String name) {
				if (bean instanceof SpringTemplateEngine engine) {
					prepare(engine, new PathEvaluator(beans));
				}
				if (bean instanceof ThymeleafViewResolver views) {
					views.setViewClass(WordedView.class);
				}
				return bean;
			}
		};
	}

	private static void prepare(SpringTemplateEngine engine, PathEvaluator evaluator) {
		Set<IDialect> dialects = new LinkedHashSet<>(engine.getDialects());
		dialects.removeIf((dialect) -> dialect instanceof SpringStandardDialect);
		dialects.add(new Dialect(evaluator, engine.getEnableSpringELCompiler()));
		dialects.add(new Kept());
		engine.setDialects(dialects);
		engine.setEngineContextFactory(PageContext::of);
	}

	/** Spring's, but for paths. */
	private static final class Dialect extends SpringStandardDialect {

		private final PathEvaluator evaluator;

		Dialect(PathEvaluator evaluator, boolean compiling) {
			this.evaluator = evaluator;
			setEnableSpringELCompiler(compiling);
		}

		@Override
		public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
			return evaluator;
		}

	}

	/** Kontor's own attributes. */
	private static final class Kept extends AbstractProcessorDialect {

		/** One for the engines of all languages. */
		private final KeptFragment inserting = new KeptFragment();

		Kept() {
			super("Kontor", KeptFragment.PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
		}

		@Override
		public Set<IProcessor> getProcessors(String prefix) {
			return Set.of(inserting);
		}

	}

}
