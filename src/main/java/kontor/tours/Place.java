package kontor.tours;

/**
 * The middle of a postcode area.
 *
 * @param name of a town in it
 * @param latitude in degrees
 * @param longitude in degrees
 */
record Place(String country, String code, String name, double latitude, double longitude) {

	/** Mean radius of the earth. */
	static final double EARTH_KILOMETRES = 6371.0088;

	/**
	 * The straight line along the earth, by the haversine formula: with
	 * {@code h = sin²(Δφ/2) + cos φ1 · cos φ2 · sin²(Δλ/2)} it is {@code 2r · asin √h}
	 * (R. W. Sinnott, Virtues of the Haversine, Sky and Telescope 68, 1984, p. 159).
	 */
	double kilometresTo(Place other) {
		double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
		double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
		double h = north * north
				+ Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * east * east;
		return 2 * EARTH_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(h)));
	}

}
