package kontor.privacy;

/** What somebody asks for. */
enum RequestKind {

	/** Art. 15 GDPR: what is known. */
	ACCESS,
	/** Art. 20: the same to take along. */
	PORTABILITY,
	/** Art. 16: something is wrong. */
	RECTIFICATION,
	/** Art. 17: everything goes. */
	ERASURE,
	/** Art. 18: kept, but not used. */
	RESTRICTION,
	/** Art. 21: no more advertising. */
	OBJECTION,
	/** Nobody asks: the time is over. */
	RETENTION;

	/** Whether somebody's data are looked for. */
	boolean isSearched() {
		return this == ACCESS || this == PORTABILITY || this == ERASURE;
	}

	boolean isErasing() {
		return this == ERASURE || this == RETENTION;
	}

	boolean isRestricting() {
		return this == RESTRICTION || this == OBJECTION;
	}

}
