#!/usr/bin/env bash
# Walks one challenge through with curl alone: AReq -> ARes -> CReq -> page -> code -> RReq -> RRes -> CRes.
# Usage: docs/walkthrough.sh [BASE_URL]   (a running demo; http://127.0.0.1:3000 unless told otherwise)
set -euo pipefail
base=${1:-http://127.0.0.1:3000}

text() { sed -n "s/.*\"$2\": *\"\([^\"]*\)\".*/\1/p" <<<"$1" | head -n 1; }
hidden() { grep -o "<input[^>]*name=\"$2\"[^>]*>" <<<"$1" | head -n 1 | sed 's/.*value="\([^"]*\)".*/\1/'; }
uuid() { cat /proc/sys/kernel/random/uuid; }
encode() { base64 -w 0 | tr '+/' '-_' | tr -d '='; }
decode() { local text; text=$(tr -- '-_' '+/'); while ((${#text} % 4)); do text+='='; done; base64 -d <<<"$text"; }
show() { printf '  %-5s %s\n' "$1" "$2"; }

for version in 2.1.0 2.2.0 2.3.1; do
  echo "== $version"
  card=$(curl -sf "$base/demo/cards" -H 'content-type: application/json' -d '{"scenario":"sms"}')
  server_id=$(uuid)
  areq=$(cat <<JSON
{"messageType":"AReq","messageVersion":"$version","threeDSServerTransID":"$server_id","dsTransID":"$(uuid)",
"dsURL":"$base/demo/ds","deviceChannel":"02","messageCategory":"01","acctNumber":"$(text "$card" pan)",
"notificationURL":"$base/demo/notify","merchantName":"Tea & Paper","purchaseAmount":"4999","purchaseCurrency":"978",
"purchaseExponent":"2","purchaseDate":"20260115120000","browserLanguage":"en","browserJavascriptEnabled":false}
JSON
)
  show AReq "$(sed 's/"acctNumber":"[0-9]*\([0-9]\{4\}\)"/"acctNumber":"…\1"/' <<<"$areq" | tr -d '\n')"
  ares=$(curl -sf "$base/3ds/areq" -H 'content-type: application/json' -d "$areq")
  show ARes "$ares"
  acs_id=$(text "$ares" acsTransID)
  creq="{\"messageType\":\"CReq\",\"messageVersion\":\"$version\",\"threeDSServerTransID\":\"$server_id\",\"acsTransID\":\"$acs_id\",\"challengeWindowSize\":\"01\"}"
  show CReq "$creq"
  page=$(curl -sf "$base/challenge" --data-urlencode "creq=$(encode <<<"$creq")" -d threeDSSessionData=c2Vzc2lvbg)
  show page "$(grep -o '<h1[^>]*>[^<]*' <<<"$page" | sed 's/<[^>]*>//')"
  code=""
  for _ in $(seq 50); do
    code=$(curl -sf "$base/demo/inbox.json" | tr '{' '\n' | grep "$acs_id" | sed -n 's/.*"code":"\([0-9]*\)".*/\1/p' | head -n 1)
    [ -n "$code" ] && break
    sleep 0.1
  done
  show code "${code:0:2}…"
  end=$(curl -sf "$base/challenge" --data-urlencode "handle=$(hidden "$page" handle)" \
    --data-urlencode "attempt=$(hidden "$page" attempt)" -d intent=submit -d "code=$code")
  rreq=$(curl -sf "$base/demo/ds/results.json" | tr '{' '\n' | grep "$acs_id" | head -n 1)
  show RReq "{$rreq" | sed 's/},*\]*$/}/'
  show RRes "resultsStatus 01, from the demo directory server"
  cres=$(hidden "$end" cres | decode)
  show CRes "$cres"
  show data "threeDSSessionData=$(hidden "$end" threeDSSessionData)"
  [ "$(text "$cres" transStatus)" = Y ]
done
echo "three challenges, three times Y"
