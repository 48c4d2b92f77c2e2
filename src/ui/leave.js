(f=>{const t=setTimeout(()=>HTMLFormElement.prototype.submit.call(f),+f.dataset.delay);addEventListener('submit',()=>clearTimeout(t))})(document.forms[0])
