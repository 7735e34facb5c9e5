// Keys that work on every page: ? shows them all, g and a letter goes somewhere, + and a letter begins something new.
(() => {
	const PLACES = { s: "/", k: "/customers", h: "/history", a: "/tasks", t: "/calendar", v: "/views", f: "/favourites" };
	const PATIENCE = 3000;
	const help = document.getElementById("keys");
	const begun = { key: "", at: 0 };

	// when it was pressed counts, not when a busy page hears of it
	const begin = (key, at = 0) => Object.assign(begun, { key, at });
	const goOn = (event) => {
		const link = begun.key === "+" ? document.querySelector(`details.k-add [data-add="${CSS.escape(event.key)}"]:not([hidden])`) : null;
		if (link) {
			event.preventDefault();
			link.click();
		}
		else if (begun.key === "g" && PLACES[event.key]) {
			event.preventDefault();
			location.href = PLACES[event.key];
		}
		begin("");
	};

	document.addEventListener("keydown", (event) => {
		const busy = event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")
			|| window.dialogs.isTyping(event.target);
		if (busy || !help) {
			begin("");
		}
		else if (event.key === "?") {
			event.preventDefault();
			help.click();
		}
		else if (begun.key && event.timeStamp - begun.at < PATIENCE && event.key !== "Shift") {
			goOn(event);
		}
		else if (event.key === "g" || event.key === "+") {
			begin(event.key, event.timeStamp);
		}
	});
})();
