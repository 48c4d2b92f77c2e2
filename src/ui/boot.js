(async()=>{const d=document,b=d.body.dataset,later=()=>{if(b.refresh)setTimeout(()=>location.replace(b.resume),b.refresh*1e3)};
if(self.origin==='null'){const a=d.getElementById('open-app');if(a)a.remove();return later()}
if(b.resume)try{history.replaceState(null,'',b.resume);addEventListener('pageshow',e=>{if(e.persisted)location.reload()})}catch(e){}
const f=d.getElementById('password')||d.getElementById('code');if(f&&d.activeElement===d.body&&(self===top||d.hasFocus()))f.focus({preventScroll:true});
const c=d.getElementById('code');
if(c)c.addEventListener('paste',e=>{if((e.clipboardData.getData('text').match(/\p{Nd}/gu)||[]).length==c.dataset.digits)c.select()});
if(c&&self.OTPCredential){let a;const ask=()=>{a=new AbortController();navigator.credentials.get({otp:{transport:['sms']},signal:a.signal}).then(o=>{c.value=o.code;c.dispatchEvent(new Event('input',{bubbles:true}))}).catch(()=>{})};ask();
c.form.addEventListener('submit',e=>{a.abort();if(e.submitter&&e.submitter.value==='resend')ask()})}
if(b.passkey)import(b.passkey).catch(()=>{});
if(!b.glue)return later();
try{const m=await import(b.glue);await m.default({module_or_path:b.wasm});m.hydrate();for(const i of d.querySelectorAll('leptos-island'))m[i.dataset.component](i)}catch(e){later()}})()
