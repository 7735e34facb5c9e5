// Light or dark, before the first paint: the user's choice, or what the machine prefers.
(() => {
	const root = document.documentElement;
	const prefersDark = matchMedia("(prefers-color-scheme: dark)");
	const apply = () => {
		const dark = root.dataset.theme === "dark" || (root.dataset.theme === "auto" && prefersDark.matches);
		root.setAttribute("data-bs-theme", dark ? "dark" : "light");
	};
	prefersDark.addEventListener("change", apply);
	apply();
})();
