package kontor.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What must be known or done to enter a stage. */
class StageRulesTests {

	private static final Stage INQUIRY = stage(1, false, Set.of());

	private static final Stage QUOTE = stage(2, false, Set.of(Requirement.AMOUNT, Requirement.EXPECTED_CLOSE),
			new Stage.Check(7, "Bedarf ist aufgenommen"));

	private static final Stage RETIRED = stage(3, true, Set.of(Requirement.COMPETITOR));

	private static final Stage TALKS = stage(4, false, Set.of(Requirement.DECISION_MAKER, Requirement.NEXT_STEP));

	private static final Pipeline PIPELINE = new Pipeline(1, "Verkauf", List.of(INQUIRY, QUOTE, RETIRED, TALKS), false,
			0);

	private static final Facts NOTHING = new Facts(null, null, null, false, false, false, Set.of());

	private static Stage stage(long id, boolean retired, Set<Requirement> requirements, Stage.Check... checks) {
		return new Stage(id, 1, "Stufe " + id, (int) id, 50, 7, requirements, List.of(checks), retired, 0);
	}

	@Test
	void forwardsEachStageThatIsPassedAsksForItsOwn() {
		assertThat(PIPELINE.entered(INQUIRY, TALKS)).containsExactly(QUOTE, TALKS);
		Lacking lacking = NOTHING.lacking(PIPELINE.entered(INQUIRY, TALKS));
		assertThat(lacking.fields()).containsExactly(Requirement.AMOUNT, Requirement.EXPECTED_CLOSE,
				Requirement.DECISION_MAKER, Requirement.NEXT_STEP);
		assertThat(lacking.checks()).extracting(Stage.Check::name).containsExactly("Bedarf ist aufgenommen");
	}

	@Test
	void backwardsOnlyTheStageThatIsEnteredAsks() {
		assertThat(PIPELINE.entered(TALKS, INQUIRY)).containsExactly(INQUIRY);
		assertThat(PIPELINE.entered(TALKS, QUOTE)).containsExactly(QUOTE);
	}

	@Test
	void aStageOfAnotherPipelineCountsAsBeforeTheFirst() {
		Stage elsewhere = new Stage(9, 2, "Anderswo", 5, 50, 7, Set.of(), List.of(), false, 0);
		assertThat(PIPELINE.entered(elsewhere, QUOTE)).containsExactly(INQUIRY, QUOTE);
	}

	@Test
	void whatIsKnownAndDoneLacksNoMore() {
		Facts all = new Facts(BigDecimal.ZERO, LocalDate.of(2026, 12, 1), null, true, true, false, Set.of(7L));
		assertThat(all.lacking(PIPELINE.entered(INQUIRY, TALKS)).isNothing()).isTrue();
	}

	@Test
	void aStageMayAskForProducts() {
		Stage wanting = stage(5, false, Set.of(Requirement.PRODUCTS));
		assertThat(NOTHING.lacking(List.of(wanting)).fields()).containsExactly(Requirement.PRODUCTS);
		Facts known = new Facts(null, null, null, false, false, true, Set.of());
		assertThat(known.lacking(List.of(wanting)).isNothing()).isTrue();
	}

	@Test
	void newOnesBeginInTheFirstStageThatIsInUse() {
		Pipeline other = new Pipeline(2, "Alt", List.of(RETIRED, TALKS), false, 0);
		assertThat(other.first()).contains(TALKS);
		assertThat(new SalesProcess(List.of(new Pipeline(3, "Leer", List.of(), false, 0), other)).usable())
			.containsExactly(other);
	}

	@Test
	void amountsAreReadAsGermansWriteThem() {
		assertThat(Amount.parse("1.234,50")).isEqualTo("1234.50");
		assertThat(Amount.parse("1234,5 €")).isEqualTo("1234.50");
		assertThat(Amount.parse("12.000")).isEqualTo("12000.00");
		assertThat(Amount.parse(" ")).isNull();
		assertThatThrownBy(() -> Amount.parse("1234.50")).hasMessage("sales.amount.point");
		assertThatThrownBy(() -> Amount.parse("-3")).hasMessage("sales.amount.wrong");
		assertThatThrownBy(() -> Amount.parse("1.23,4")).hasMessage("sales.amount.wrong");
	}

	@Test
	void productsComeToAnAmountInFullCents() {
		assertThat(ProductLine.sum(List.of())).isNull();
		assertThat(ProductLine.sum(List.of(line("3", "0.335"), line("0.5", "10")))).isEqualTo("6.01");
		assertThat(line("2", "0").amount()).isZero();
		assertThatThrownBy(() -> line("0", "1")).hasMessage("sales.product.quantity.wrong");
		assertThatThrownBy(() -> line("-1", "1")).hasMessage("sales.product.quantity.wrong");
		assertThatThrownBy(() -> line("1", "-0.01")).hasMessage("sales.product.price.wrong");
		assertThatThrownBy(() -> line("1.00001", "1")).hasMessage("sales.product.number.wrong");
		assertThatThrownBy(() -> line("1", "10000000.01")).hasMessage("sales.product.number.wrong");
		assertThatThrownBy(() -> new ProductLine(null, null, " ", BigDecimal.ONE, BigDecimal.ONE))
			.hasMessage("NotBlank");
	}

	private static ProductLine line(String quantity, String price) {
		return new ProductLine(null, null, "Stuhl", new BigDecimal(quantity), new BigDecimal(price));
	}

	@Test
	void aNextStepNeedsItsDay() {
		assertThat(NextStep.of(" ", null)).isNull();
		assertThatThrownBy(() -> NextStep.of("Anrufen", null)).hasMessage("NotNull");
		assertThatThrownBy(() -> NextStep.of(null, LocalDate.of(2026, 12, 1))).hasMessage("NotBlank");
	}

}
