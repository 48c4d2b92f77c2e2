const $ = (id) => document.getElementById(id);
const say = (id, words) => { $(id).textContent = words; };
const busy = (id) => {
  const button = $(id);
  button.textContent = button.dataset.other;
  button.toggleAttribute('data-swapped');
  button.form.setAttribute('aria-busy', 'true');
};
const passkey = () => { $('passkey').hidden = false; };
const link = () => { $('open-app').hidden = false; };
const states = {
  confirming: () => { $('code').value = '123456'; busy('confirm'); },
  sending: () => busy('resend'),
  'ending-soon': () => say('status', $('status').dataset.ending),
  offline: () => say('alert', $('status').dataset.offline),
  'choice-passkey': passkey,
  'passkey-busy': () => { passkey(); say('passkey-notice', $('passkey-notice').dataset.busy); },
  'passkey-failed': () => { passkey(); say('passkey-notice', $('passkey-notice').dataset.failed); },
  'approval-link': link,
  'approval-again': link,
  'approval-wrong-number': link,
  'back-from-app': () => { link(); say('status', $('status').dataset.checking); },
  'waiting-offline': () => { link(); say('status', $('status').dataset.offline); },
};
const state = location.pathname.split('/').pop();
if (state !== 'loading' && state !== 'approval') {
  // What the islands do when they begin.
  if ($('reveal')) $('reveal').hidden = false;
  if (Number($('resend-hint')?.dataset.readyIn) > 0) $('resend').setAttribute('aria-disabled', 'true');
}
states[state]?.();
