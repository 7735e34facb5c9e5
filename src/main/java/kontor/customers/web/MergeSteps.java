package kontor.customers.web;

import java.util.List;
import java.util.function.LongFunction;
import kontor.customers.DraftRejectedException;
import kontor.customers.Duplicates.Hit;
import kontor.customers.MergeKind;
import kontor.customers.MergeRefusedException;
import kontor.customers.Merges;
import kontor.customers.Tombstones;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of a merge, the same for customers and persons. */
@Component
class MergeSteps {

	private final Merges merges;

	private final Tombstones tombstones;

	MergeSteps(Merges merges, Tombstones tombstones) {
		this.merges = merges;
		this.tombstones = tombstones;
	}

	/**
	 * Whom to choose from.
	 *
	 * @param noun first part of the path: customers or persons
	 * @param typed null: nothing yet, and the hits are those that resemble it
	 */
	record Choice(String noun, long id, String name, @Nullable String typed, List<Hit> hits) {

	}

	/** Both side by side, or why not. */
	ModelAndView compare(MergeKind kind, long with, Viewer viewer, LongFunction<MergePage> page, Choice choice) {
		try {
			return new ModelAndView("customers/merge", "merge", page.apply(with)).addObject("form", new MergeForm());
		}
		catch (MergeRefusedException ex) {
			return choose(choice, ex);
		}
		catch (NotFoundException ex) {
			if (tombstones.winner(kind, with, viewer).isEmpty()) {
				throw ex;
			}
			return choose(choice, MergeRefusedException.gone());
		}
	}

	ModelAndView choose(Choice choice, @Nullable MergeRefusedException refusal) {
		ModelAndView page = new ModelAndView("customers/merge_choice", "choice", choice).addObject("refusal", refusal);
		page.setStatus(refusal == null ? HttpStatus.OK : status(refusal));
		return page;
	}

	private static HttpStatus status(MergeRefusedException refusal) {
		return refusal.reason().isConflict() ? HttpStatus.CONFLICT : HttpStatus.valueOf(422);
	}

	/**
	 * @param page the two as they are now
	 * @param choice where they are two no more
	 */
	ModelAndView merge(MergeKind kind, long id, MergeForm form, Errors errors, Viewer viewer,
			LongFunction<MergePage> page, Choice choice, RedirectAttributes flash) {
		if (form.getWith() == null || errors.hasErrors()) {
			throw new NotFoundException();
		}
		try {
			long batch = merges.merge(kind, form.toOrder(id), viewer);
			flash.addFlashAttribute("notice", "customers.merge.done");
			flash.addFlashAttribute("undo", "/changes/" + batch + "/undo");
			return new ModelAndView("redirect:/" + choice.noun() + "/" + id);
		}
		catch (MergeRefusedException ex) {
			return again(kind, form, viewer, page, choice, ex);
		}
		catch (DraftRejectedException ex) {
			ex.problems().forEach((problem) -> errors.reject(problem.code(), problem.arguments(), null));
			return again(kind, form, viewer, page, choice, null);
		}
	}

	private ModelAndView again(MergeKind kind, MergeForm form, Viewer viewer, LongFunction<MergePage> page,
			Choice choice, @Nullable MergeRefusedException refusal) {
		ModelAndView answer = compare(kind, form.getWith(), viewer, page, choice);
		if ("customers/merge".equals(answer.getViewName())) {
			answer.addObject("form", form).addObject("refusal", refusal);
			answer.setStatus(refusal == null ? HttpStatus.valueOf(422) : status(refusal));
		}
		return answer;
	}

}
