// Keys that work on every page: ? shows them all, g and a letter goes somewhere.
(() => {
	const PLACES = { s: "/", k: "/customers", h: "/history", a: "/tasks", t: "/calendar", v: "/views" };
	const PATIENCE = 1500;
	let going = 0;

	const show = async () => {
		const response = await fetch("/help", { redirect: "manual" }).catch(() => null);
		const page = response?.ok ? new DOMParser().parseFromString(await response.text(), "text/html") : null;
		const help = page?.getElementById("help");
		if (!help) {
			location.href = "/help";
			return;
		}
		const dialog = document.createElement("dialog");
		dialog.className = "k-dialog";
		dialog.setAttribute("aria-label", help.querySelector("h1").textContent);
		dialog.append(document.importNode(help, true));
		dialog.addEventListener("close", () => dialog.remove());
		document.body.append(dialog);
		dialog.showModal();
	};

	document.addEventListener("keydown", (event) => {
		const busy = event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")
			|| event.target.closest?.("input, textarea, select, [contenteditable]");
		if (busy || !document.getElementById("new-entry")) {
			going = 0;
			return;
		}
		if (event.key === "?") {
			event.preventDefault();
			show();
		}
		else if (event.key === "g") {
			going = Date.now();
		}
		else if (Date.now() - going < PATIENCE && PLACES[event.key]) {
			event.preventDefault();
			location.href = PLACES[event.key];
		}
		else {
			going = 0;
		}
	});
})();
