import { expect, it } from 'vitest';
import { isDeadCode, reachOf } from '../../../../../cli/checks/built/find-reach.ts';

it.each([
  ['.js', 'let a=await fetch("/a")'],
  ['.js', 'new XMLHttpRequest'],
  ['.js', 'new WebSocket(u)'],
  ['.js', 'new EventSource(u)'],
  ['.js', 'navigator.sendBeacon(u,d)'],
  ['.js', 'new RTCPeerConnection'],
  ['.js', 'importScripts(`//a.example/a.js`)'],
  ['.js', 'import("https://a.example/a.js")'],
  ['.js', 'import(address)'],
  ['.js', 'eval(t)'],
  ['.js', 'new Function("a",t)'],
  ['.js', 'Function(t)()'],
  ['.js', 'try{return Function(``),!0}catch{return!1}'],
  ['.js', 'e.innerHTML=t'],
  ['.js', 'e.outerHTML=t'],
  ['.js', 'e.insertAdjacentHTML("beforeend",t)'],
  ['.js', 'h("p",{dangerouslySetInnerHTML:{__html:t}});e.innerHTML=t'],
  ['.js', 'localStorage.seen=1'],
  ['.html', '<script src="https://a.example/a.js"></script>'],
  ['.html', '<script src="//a.example/a.js"></script>'],
  ['.html', '<script>start()</script>'],
  ['.html', '<p onclick="start()">'],
  ['.html', '<link rel="dns-prefetch" href="/">'],
  ['.html', '<meta http-equiv="x-dns-prefetch-control" content="on">'],
  ['.css', '@import "a.css"'],
  ['.css', 'p{background:url(https://a.example/a.png)}'],
])('Built %s that reaches out is found: %s', (kind, text) => {
  const quiet = '<meta http-equiv="x-dns-prefetch-control" content="off">';
  const whole = kind === '.html' && !text.startsWith('<meta') ? quiet + text : text;
  expect(reachOf(whole, kind)).not.toEqual([]);
});

it.each([
  ['.js', 'import("./chunks/a.js")'],
  ['.js', 'e.ref.Function(t),isFunction(t)'],
  ['.js', 'd?(f&&(e.__html==f.__html||e.__html==p.innerHTML)||(p.innerHTML=e.__html),t=[]):0'],
  [
    '.html',
    '<meta http-equiv="x-dns-prefetch-control" content="off"><script type="module" src="/popup.js"></script><link rel="stylesheet" href="/a.css">',
  ],
  ['.css', 'p{background:url(data:image/svg+xml,a)}'],
])('Built %s that stays in the package, or is a library’s dead code, is let be: %s', (kind, text) => {
  expect(reachOf(text, kind)).toEqual([]);
});

it('Dead code is told by line and column', () => {
  const text = 'a()\nif(t.dangerouslySetInnerHTML)b()\ne.innerHTML=t';
  expect([isDeadCode(text, 2, 6), isDeadCode(text, 2, 1), isDeadCode(text, 3, 1)]).toEqual([
    true,
    false,
    false,
  ]);
});
