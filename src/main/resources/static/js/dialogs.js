// Small forms open where they are asked for: a link with data-dialog shows that part of its page in a dialog.
window.dialogs = (() => {
	const SILENT = ["checkbox", "radio", "button", "submit", "reset", "image", "file"];
	const isTyping = (target) => {
		const field = target.closest?.("input, textarea, select, [contenteditable]");
		return Boolean(field) && !SILENT.includes(field.type);
	};
	const written = (form) => [...form.querySelectorAll("textarea, input[type=text]")].some((field) => field.value !== field.defaultValue);
	const mayClose = (form) => !form || !written(form) || confirm(form.dataset.discard);

	const close = (dialog) => {
		if (mayClose(dialog.querySelector("form[data-discard]"))) {
			dialog.close();
		}
	};

	const dialogFor = (box, opener) => {
		const dialog = document.createElement("dialog");
		dialog.className = "k-dialog";
		dialog.setAttribute("aria-label", box.querySelector("h1").textContent.trim());
		dialog.append(document.adoptNode(box));
		dialog.addEventListener("cancel", (event) => {
			event.preventDefault();
			close(dialog);
		});
		dialog.addEventListener("click", (event) => {
			if (event.target.closest("[data-close]")) {
				event.preventDefault();
				close(dialog);
			}
		});
		dialog.addEventListener("close", () => {
			dialog.remove();
			opener.focus();
		});
		return dialog;
	};

	const open = async (link) => {
		const response = await fetch(link.href, { redirect: "manual" }).catch(() => null);
		const page = response?.ok ? new DOMParser().parseFromString(await response.text(), "text/html") : null;
		const box = page?.getElementById(link.dataset.dialog);
		if (!box) {
			location.assign(link.href);
			return;
		}
		const dialog = dialogFor(box, link);
		const first = dialog.querySelector("[autofocus]");
		document.body.append(dialog);
		window.htmx?.process(dialog);
		dialog.showModal();
		first?.focus();
		first?.scrollIntoView({ block: "center" });
	};

	document.addEventListener("click", (event) => {
		const link = event.target.closest?.("a[data-dialog]");
		if (link && !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
			event.preventDefault();
			if (!document.querySelector("dialog[open]")) {
				open(link);
			}
		}
	});

	return { isTyping, mayClose };
})();
