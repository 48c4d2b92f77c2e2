(async()=>{const d=document,b=d.body.dataset,later=()=>{if(b.refresh)setTimeout(()=>location.replace(b.resume),b.refresh*1e3)};
if(self.origin==='null')return later();
if(b.resume)try{history.replaceState(null,'',b.resume);addEventListener('pageshow',e=>{if(e.persisted)location.reload()})}catch(e){}
const f=d.getElementById('password')||d.getElementById('code');if(f&&d.activeElement===d.body&&(self===top||d.hasFocus()))f.focus({preventScroll:true});
if(b.passkey)import(b.passkey).catch(()=>{});
if(!b.glue)return later();
try{const m=await import(b.glue);await m.default({module_or_path:b.wasm});m.hydrate();for(const i of d.querySelectorAll('leptos-island'))m[i.dataset.component](i)}catch(e){later()}})()
