// Comforts of the demo's pages. Every page works without this file.

// Tell the shop what only a script can measure.
for (const form of document.querySelectorAll('form[data-measure]')) {
  const measured = {
    script: true,
    zone: new Date().getTimezoneOffset(),
    depth: screen.colorDepth,
    width: screen.width,
    height: screen.height,
  };
  for (const [name, value] of Object.entries(measured)) form.elements.namedItem(name).value = value;
}

// Go on to the bank.
for (const form of document.querySelectorAll('form[data-auto]')) {
  form.submit();
  form.hidden = form.target !== '_top';
}

// Show what is new.
const live = document.querySelector('[data-refresh]');
if (live && self.origin !== 'null') {
  setInterval(async () => {
    try {
      const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
      const fresh = page.querySelector('[data-refresh], .told');
      if (!fresh || fresh.innerHTML === live.innerHTML) return;
      // What is being typed, and where the keyboard is, stays.
      const typed = [...live.querySelectorAll('input[id]')].map(({ id, value }) => [id, value]);
      const focused = live.contains(document.activeElement) && document.activeElement.id;
      live.replaceChildren(...fresh.childNodes);
      for (const [id, value] of typed) {
        const field = document.getElementById(id);
        if (field) field.value = value;
      }
      if (focused) document.getElementById(focused)?.focus();
    } catch {
      // The server is away; try again later.
    }
  }, 1500);
}

// In a frame: tell the shop around it. That is the merchant's own page; the bank takes no part in this.
const arrived = document.querySelector('[data-arrived]')?.dataset.arrived;
if (arrived && parent !== self) parent.postMessage({ demo: 'arrived' }, '*');
for (const link of document.querySelectorAll('a[data-back]')) {
  if (parent === self) continue;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    parent.postMessage({ demo: 'back' }, '*');
  });
}
addEventListener('message', (event) => {
  if (event.source !== document.querySelector('iframe.challenge')?.contentWindow) return;
  const done = document.querySelector('[data-done]');
  if (event.data?.demo === 'arrived' && done) done.textContent = 'The bank has answered.';
  if (event.data?.demo === 'back') location.assign('/demo');
});
