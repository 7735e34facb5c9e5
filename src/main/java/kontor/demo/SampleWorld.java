package kontor.demo;

import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/** Everything that the rows are made from. The same extent gives the same world. */
final class SampleWorld {

	private final Extent extent;

	private final OfficeDays days;

	private final Cast cast;

	private final Plot plot;

	private final Staff staff;

	private final Map<Trade, List<Product>> products = Product.stock();

	SampleWorld(Extent extent, Staff staff, LongConsumer progress) {
		this.extent = extent;
		this.staff = staff;
		this.days = new OfficeDays(extent.until(), extent.years());
		this.cast = new Cast(extent, days);
		this.plot = new Plot(extent, days, cast, new Repertoire()).settled(progress);
	}

	Extent extent() {
		return extent;
	}

	OfficeDays days() {
		return days;
	}

	Cast cast() {
		return cast;
	}

	Plot plot() {
		return plot;
	}

	Staff staff() {
		return staff;
	}

	List<Product> products(Trade trade) {
		return products.get(trade);
	}

	/** How many quotes are written a day, about: their numbers grow with it. */
	int papersADay() {
		return extent.exact() ? 997 : 9;
	}

	Timetable timetable() {
		return new Timetable(extent.seed(), days);
	}

}
