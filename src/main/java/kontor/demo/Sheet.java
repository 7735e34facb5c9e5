package kontor.demo;

/** The rows of one table. */
interface Sheet {

	String table();

	/** Names of the columns that the rows have, parted by commas. */
	String columns();

	void write(Rows out) throws InterruptedException;

	/** Where rows go; waits where they are not taken. */
	interface Rows {

		/** The row that is being written. */
		CopyBuffer row();

		void end() throws InterruptedException;

	}

}
