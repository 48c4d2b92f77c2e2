// Signs the payment with a passkey: shows #passkey where this browser can do that here, and answers its form with an
// assertion. Without this file, or where anything is missing, the section stays hidden and the page is complete without it.

const section = document.getElementById('passkey');
const form = section.querySelector('form');
const notice = form.querySelector('#passkey-notice');
const {options, payment, rp} = section.dataset;
const intent = Object.assign(document.createElement('input'), {type: 'hidden', name: 'intent', value: 'assert'});

const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
const base64url = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');

// A browser that does not tell, or does not know the feature, is asked by trying.
const isPermitted = (feature) => {
  const policy = document.permissionsPolicy ?? document.featurePolicy;
  return !policy?.features?.().includes(feature) || policy.allowsFeature(feature);
};

const isPossible =
  isSecureContext &&
  self.origin !== 'null' &&
  typeof PublicKeyCredential === 'function' &&
  `.${location.hostname}`.endsWith(`.${rp}`) &&
  isPermitted('publickey-credentials-get');

// Asked now: after a click, waiting for the answer could use up the click.
let mayConfirm = false;
if (isPossible && payment && self.PaymentRequest?.securePaymentConfirmationAvailability) {
  PaymentRequest.securePaymentConfirmationAvailability().then(
    (answer) => (mayConfirm = answer === 'available'),
    () => {},
  );
}

// Secure Payment Confirmation: the browser itself shows amount and payee.
const confirmPayment = async () => {
  const {total, ...terms} = JSON.parse(payment);
  const data = {...terms, challenge: bytes(terms.challenge), credentialIds: terms.credentialIds.map(bytes)};
  const methods = [{supportedMethods: 'secure-payment-confirmation', data}];
  const response = await new PaymentRequest(methods, {total: {label: terms.payeeName, amount: total}}).show();
  await response.complete('success');
  return response.details;
};

const assert = () => {
  const json = JSON.parse(options);
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON?.(json) ?? {
    ...json,
    challenge: bytes(json.challenge),
    allowCredentials: json.allowCredentials.map((one) => ({...one, id: bytes(one.id)})),
  };
  return navigator.credentials.get({publicKey});
};

const toJson = ({id, rawId, type, response}) => ({
  id,
  rawId: base64url(rawId),
  type,
  response: {
    clientDataJSON: base64url(response.clientDataJSON),
    authenticatorData: base64url(response.authenticatorData),
    signature: base64url(response.signature),
    userHandle: response.userHandle ? base64url(response.userHandle) : undefined,
  },
});

let isBusy = false;
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (isBusy) return;
  isBusy = true;
  notice.textContent = notice.dataset.busy;
  const isConfirming = mayConfirm;
  try {
    const credential = await (isConfirming ? confirmPayment() : assert());
    form.elements.namedItem('assertion').value = JSON.stringify(credential.toJSON?.() ?? toJson(credential));
    form.append(intent);
    HTMLFormElement.prototype.submit.call(form);
  } catch {
    // Dismissed, or no such passkey on this device: browsers do not say which. The next try is the plain one, which can
    // also reach a phone or a security key.
    if (isConfirming) mayConfirm = false;
    notice.textContent = notice.dataset.failed;
    isBusy = false;
  }
});
addEventListener('pagehide', () => {
  isBusy = false;
  notice.textContent = '';
});

if (isPossible) section.hidden = false;
