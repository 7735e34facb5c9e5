// What every page does: menus close, notices go, forms warn before typed text is lost.
(() => {
	document.addEventListener("click", (event) => {
		for (const menu of document.querySelectorAll("details.k-user[open]")) {
			if (!menu.contains(event.target)) {
				menu.open = false;
			}
		}
	});
	document.addEventListener("keydown", (event) => {
		if (event.key === "Escape") {
			document.querySelectorAll("details.k-user[open]").forEach((menu) => menu.open = false);
		}
		if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
			const form = event.target.closest?.("form[data-keys]");
			if (form) {
				event.preventDefault();
				form.requestSubmit();
			}
		}
	});
	let dirty = null;
	document.addEventListener("input", (event) => {
		dirty = event.target.closest("form[data-guard]") ?? dirty;
	});
	document.addEventListener("submit", () => dirty = null);
	window.addEventListener("beforeunload", (event) => {
		if (dirty?.isConnected) {
			event.preventDefault();
		}
	});
	// htmx 2.0.10 takes every boosted link into the address, whatever hx-push-url says
	document.addEventListener("htmx:beforeHistoryUpdate", (event) => {
		if (event.detail.requestConfig.elt.closest("[hx-push-url=false]")) {
			Object.assign(event.detail.history, { type: "replace", path: location.pathname + location.search });
		}
	});
	document.querySelector(".is-invalid")?.focus();
})();
