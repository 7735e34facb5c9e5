// A file may be dropped on the form that takes one; too large ones are told before they travel.
(() => {
	const over = (event) => {
		const form = event.target.closest?.("form[data-drop]");
		if (form && event.dataTransfer?.types.includes("Files")) {
			event.preventDefault();
			form.classList.toggle("k-drop-over", event.type === "dragover");
		}
		return form;
	};
	const accept = (form) => {
		const files = [...form.elements.file.files];
		const tooLarge = files.some((file) => file.size > Number(form.dataset.largest));
		form.querySelector("[data-drop-problem]").textContent = tooLarge ? form.dataset.tooLarge : "";
		return files.length > 0 && !tooLarge;
	};
	document.addEventListener("dragover", over);
	document.addEventListener("dragleave", over);
	document.addEventListener("drop", (event) => {
		const form = over(event);
		if (form && event.dataTransfer.files.length > 0) {
			form.elements.file.files = event.dataTransfer.files;
			if (accept(form)) {
				form.requestSubmit();
			}
		}
	});
	document.addEventListener("submit", (event) => {
		if (event.target.matches("form[data-drop]") && !accept(event.target)) {
			event.preventDefault();
		}
	});
})();
