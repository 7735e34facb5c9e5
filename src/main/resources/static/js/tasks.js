// Small forms open where they are asked for: a link with data-dialog shows that part of its page in a dialog.
(() => {
	const written = (form) => [...form.querySelectorAll("textarea, input[type=text]")].some((field) => field.value !== field.defaultValue);
	const mayClose = (dialog) => {
		const form = dialog.querySelector("form[data-discard]");
		return !form || !written(form) || confirm(form.dataset.discard);
	};
	const close = (dialog) => {
		if (mayClose(dialog)) {
			dialog.close();
		}
	};

	const dialogFor = (box, opener) => {
		const dialog = document.createElement("dialog");
		const title = box.querySelector("h1");
		dialog.className = "k-dialog";
		dialog.setAttribute("aria-label", title.textContent.trim());
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
		document.body.append(dialog);
		window.htmx?.process(dialog);
		dialog.showModal();
		dialog.querySelector("[autofocus]")?.focus();
	};

	document.addEventListener("click", (event) => {
		const link = event.target.closest?.("a[data-dialog]");
		if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
			event.preventDefault();
			if (!document.querySelector("dialog[open]")) {
				open(link);
			}
		}
	});
})();
