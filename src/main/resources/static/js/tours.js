// A button that prints the page; without scripts the browser's own menu does.
document.addEventListener("click", (event) => {
	if (event.target.closest("[data-print]")) {
		window.print();
	}
});
