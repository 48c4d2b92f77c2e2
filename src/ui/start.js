(f=>{const d=document,s=()=>HTMLFormElement.prototype.submit.call(f);d.prerendering?d.addEventListener('prerenderingchange',s):s()})(document.forms[0])
