package kontor.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import kontor.web.Formats;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;

class CaptureFormTests {

	@Test
	void leadsBackOnlyToThisServer() {
		assertThat(CaptureForm.of(7L, "/customers?q=a").target()).isEqualTo("/customers?q=a");
		assertThat(CaptureForm.of(7L, "//boese.example/x").target()).isEqualTo("/customers/7");
		assertThat(CaptureForm.of(7L, "https://boese.example").target()).isEqualTo("/customers/7");
		assertThat(CaptureForm.of(7L, "/\\boese.example").target()).isEqualTo("/customers/7");
		assertThat(CaptureForm.of(7L, "/history/new?back=x").target()).isEqualTo("/customers/7");
	}

	@Test
	void knowsTheDayOfTheFollowUp() {
		CaptureForm form = CaptureForm.of(7L, null);
		form.setBody("Text");
		form.setFollowUp(CaptureForm.FollowUp.FORTNIGHT);
		assertThat(form.toInteraction().followUpOn()).isEqualTo(LocalDate.now(Formats.ZONE).plusDays(14));
		form.setFollowUp(CaptureForm.FollowUp.NONE);
		assertThat(form.toInteraction().followUpOn()).isNull();
	}

	@Test
	void aDateIsNeededForTheFollowUpByDate() {
		CaptureForm form = CaptureForm.of(7L, null);
		form.setFollowUp(CaptureForm.FollowUp.DATE);
		assertThat(errorsOf(form).hasFieldErrors("followUpOn")).isTrue();
		form.setFollowUpOn(LocalDate.now(Formats.ZONE).minusDays(1));
		assertThat(errorsOf(form).getFieldError("followUpOn").getCode()).isEqualTo("history.follow-up.past");
	}

	@Test
	void refusesMistypedYears() {
		CaptureForm form = CaptureForm.of(7L, null);
		form.setOccurredAt(LocalDateTime.of(202, 1, 1, 12, 0));
		assertThat(errorsOf(form).hasFieldErrors("occurredAt")).isTrue();
		form.setOccurredAt(LocalDateTime.now().plusYears(2));
		assertThat(errorsOf(form).hasFieldErrors("occurredAt")).isTrue();
	}

	@Test
	void aMomentThatNobodyTouchedIsThatOfSaving() {
		CaptureForm form = CaptureForm.of(7L, null);
		form.setBody("Text");
		LocalDateTime opened = LocalDateTime.of(2026, 1, 5, 9, 30);
		form.setShownAt(opened);
		form.setOccurredAt(opened);
		assertThat(form.toInteraction().occurredAt()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
		form.setOccurredAt(null);
		assertThat(errorsOf(form).hasErrors()).isFalse();
		assertThat(form.toInteraction().occurredAt()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
		form.setOccurredAt(opened.minusHours(1));
		assertThat(form.toInteraction().occurredAt()).isEqualTo(Instant.parse("2026-01-05T07:30:00Z"));
	}

	@Test
	void editingInTheSameMinuteKeepsTheSeconds() {
		Content known = new Content(null, Channel.NOTE, Direction.IN, HistoryWorld.NOON.plusSeconds(17), null, null,
				"Text", Sentiment.NEUTRAL, false);
		EntryForm form = new EntryForm();
		form.fill(known);
		assertThat(form.toContent(known)).isEqualTo(known);
	}

	private static BeanPropertyBindingResult errorsOf(CaptureForm form) {
		BeanPropertyBindingResult errors = new BeanPropertyBindingResult(form, "form");
		form.check(errors);
		return errors;
	}

}
