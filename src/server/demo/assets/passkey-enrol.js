// Adds a passkey on the demo bank's page: asks the bank for options, the browser for a passkey, and brings it to the bank.

const form = document.getElementById('add-passkey');
const status = form.querySelector('[role=status]');

const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
const base64url = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');

const post = async (url, body) => {
  const answer = await fetch(url, {method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify(body)});
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.json();
};

const create = async (json) => {
  if (!(await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable())) {
    // Payment confirmation works only with a passkey in this device; without one, a phone or a security key will do.
    delete json.authenticatorSelection.authenticatorAttachment;
    delete json.extensions;
  }
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON?.(json) ?? {
    ...json,
    challenge: bytes(json.challenge),
    user: {...json.user, id: bytes(json.user.id)},
    excludeCredentials: json.excludeCredentials.map((one) => ({...one, id: bytes(one.id)})),
  };
  return navigator.credentials.create({publicKey});
};

const toJson = ({id, rawId, type, response}) => ({
  id,
  rawId: base64url(rawId),
  type,
  response: {
    clientDataJSON: base64url(response.clientDataJSON),
    attestationObject: base64url(response.attestationObject),
    transports: response.getTransports?.() ?? [],
  },
});

let isBusy = false;
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (isBusy) return;
  isBusy = true;
  status.textContent = '';
  try {
    const credential = await create(await post(form.dataset.optionsUrl, {}));
    await post(form.dataset.registerUrl, credential.toJSON?.() ?? toJson(credential));
    status.textContent = status.dataset.done;
  } catch {
    status.textContent = status.dataset.failed;
  }
  isBusy = false;
});
