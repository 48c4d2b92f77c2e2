(f=>{let t,left;const go=()=>HTMLFormElement.prototype.submit.call(f),wait=m=>{clearTimeout(t);if(!left)t=setTimeout(go,m)};wait(+f.dataset.delay);
for(const e of ['keydown','pointerdown','wheel'])addEventListener(e,()=>wait(2e4),{passive:true});addEventListener('submit',()=>{left=1;wait()})})(document.forms[0])
