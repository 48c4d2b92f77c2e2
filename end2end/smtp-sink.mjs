// A real SMTP server for tests: takes every mail and prints it.
//
// Argument: {"tls": "implicit" | "starttls" | "none", "key": path, "cert": path}. On stdout one JSON text a line: first
// {"port"}, then {"from", "to", "secure", "user", "mail"} for each mail, before the sender gets its answer.
// Recipients: `refused@…` is answered 550, `later@…` 451, `silent@…` never. Ends when stdin ends.

import { readFileSync } from "node:fs";
import { SMTPServer } from "smtp-server";

const settings = JSON.parse(process.argv[2]);
const say = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);

const fault = (responseCode, message) => Object.assign(new Error(message), { responseCode });

const server = new SMTPServer({
  secure: settings.tls === "implicit",
  hideSTARTTLS: settings.tls !== "starttls",
  key: settings.key && readFileSync(settings.key),
  cert: settings.cert && readFileSync(settings.cert),
  authOptional: true,
  disableReverseLookup: true,
  onAuth: (auth, _session, done) => done(null, { user: `${auth.username}:${auth.password}` }),
  onRcptTo: (address, _session, done) => {
    if (address.address.startsWith("refused@")) return done(fault(550, `no such user ${address.address}`));
    if (address.address.startsWith("later@")) return done(fault(451, `try later ${address.address}`));
    if (address.address.startsWith("silent@")) return undefined;
    return done();
  },
  onData: (stream, session, done) => {
    const pieces = [];
    stream.on("data", (piece) => pieces.push(piece));
    stream.on("end", () => {
      const { mailFrom, rcptTo } = session.envelope;
      const to = rcptTo.map((recipient) => recipient.address);
      const mail = Buffer.concat(pieces).toString("utf8");
      say({ from: mailFrom.address, to, secure: session.secure, user: session.user ?? null, mail });
      done();
    });
  },
});

server.on("error", () => {}); // a client that goes away is what some tests want
server.listen(0, "127.0.0.1", () => say({ port: server.server.address().port }));
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
