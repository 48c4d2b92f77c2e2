(f=>{let t,left;const d=+f.dataset.delay,go=()=>HTMLFormElement.prototype.submit.call(f),wait=m=>{clearTimeout(t);if(!left)t=setTimeout(go,m)};wait(d);
if(d>=3e3)for(const e of ['keydown','pointerdown','wheel'])addEventListener(e,e=>e.repeat||wait(2e4),{passive:true});addEventListener('submit',()=>{left=1;wait()})})(document.forms[0])
