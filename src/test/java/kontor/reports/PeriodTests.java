package kontor.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 5, 17);

	@Test
	void aRunningYearIsComparedWithAsManyMonths() {
		Period year = Period.of(null, null, TODAY);
		assertThat(year.start()).isEqualTo("2026-01-01");
		assertThat(year.last()).isEqualTo("2026-12-31");
		assertThat(year.beforeStart()).isEqualTo("2025-01-01");
		assertThat(year.beforeLast()).isEqualTo("2025-05-31");
		assertThat(year.wholeLast()).isEqualTo("2025-12-31");
		assertThat(year.isPartial()).isTrue();
		assertThat(Period.of(2025, "", TODAY).isPartial()).isFalse();
	}

	@Test
	void quartersAndMonthsBeginWhereTheyShould() {
		Period quarter = Period.of(2026, "Q2", TODAY);
		assertThat(quarter.start()).isEqualTo("2026-04-01");
		assertThat(quarter.beforeLast()).isEqualTo("2025-05-31");
		assertThat(quarter.part()).isEqualTo("Q2");
		Period month = Period.of(2024, "M2", TODAY);
		assertThat(month.last()).isEqualTo("2024-02-29");
		assertThat(month.beforeLast()).isEqualTo("2023-02-28");
		assertThat(Period.of(2026, "M5", TODAY).isPartial()).isFalse();
		assertThat(Period.of(2026, "M9", TODAY).beforeLast()).isEqualTo("2025-09-30");
	}

	@Test
	void nonsenseIsThisYear() {
		for (Integer year : new Integer[] { null, 0, -5, 2027, 2021, Integer.MAX_VALUE }) {
			assertThat(Period.of(year, "Q9", TODAY)).isEqualTo(Period.of(2026, null, TODAY));
		}
	}

	@Test
	void barsOfTheChartStayInsideAndHangBelowZero() {
		List<TurnoverLine> months = List.of(line("1200", "900"), line("-300", "0"), line("0", "450.50"));
		MonthChart chart = MonthChart.of(months, List.of("Jan", "Feb", "Mär"));
		assertThat(chart.bars()).hasSize(6)
			.allMatch((bar) -> bar.x() >= 70 && bar.x() + bar.width() <= 716 && bar.y() >= 12
					&& bar.y() + bar.height() <= 208 && bar.height() >= 0);
		assertThat(chart.bars().get(1).height() / 4.0).isCloseTo(chart.bars().get(3).height(), within(1.0));
		assertThat(chart.bars().get(3).y()).isEqualTo(chart.bars().get(1).y() + chart.bars().get(1).height());
		assertThat(MonthChart.of(List.of(line("0", "0")), List.of("Jan")).bars()).allMatch((bar) -> bar.height() == 0);
	}

	private static TurnoverLine line(String now, String before) {
		return new TurnoverLine("1", "Januar", null, new BigDecimal(now), new BigDecimal(before),
				new BigDecimal(before), null, null, Period.of(2026, "M1", TODAY));
	}

}
