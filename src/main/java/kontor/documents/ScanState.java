package kontor.documents;

/** Whether the virus scanner has looked into a file. */
enum ScanState {

	UNCHECKED, CLEAN, INFECTED

}
