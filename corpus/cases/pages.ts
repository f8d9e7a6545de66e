import { byGraph, type EdgeCase } from '../edge-case.ts';

/** Pages, and markup that code gives to them. */
export const PAGES: readonly EdgeCase[] = [
  {
    tries: 'a script in a page',
    forbidden: { 'packages/apps/desk/start.html': '<script type=module>fetch("/")</script>' },
    allowed: {
      'packages/apps/desk/start.html': '<script type=module src="./src/start.ts"></script>',
      'packages/apps/desk/src/start.ts': 'export {};',
    },
    sees: byGraph('declared-dependencies'),
  },
  {
    tries: 'a handler in a page',
    forbidden: { 'packages/apps/desk/start.html': '<body onload="import(`/x.js`)"></body>' },
    allowed: { 'packages/apps/desk/start.html': '<body class="only"></body>' },
    sees: byGraph('declared-dependencies'),
  },
  {
    tries: 'a page in an attribute',
    forbidden: { 'packages/apps/desk/start.html': '<iframe srcdoc="&lt;script src=/x.js&gt;"></iframe>' },
    allowed: { 'packages/apps/desk/start.html': '<iframe src="https://example.org/"></iframe>' },
    sees: byGraph('declared-dependencies'),
  },
  {
    tries: 'a link that runs code',
    forbidden: { 'packages/apps/desk/start.html': '<a href="java&#115;cript:import(`/x.js`)">x</a>' },
    allowed: { 'packages/apps/desk/start.html': '<a href="/javascript">x</a>' },
    sees: byGraph('declared-dependencies'),
  },
  {
    tries: 'a base that sends the paths of a page elsewhere',
    forbidden: {
      'packages/apps/desk/start.html': '<base href="../../tickets/ui/"><script src="./src/start.ts"></script>',
      'packages/apps/desk/src/start.ts': 'export {};',
    },
    allowed: {
      'packages/apps/desk/start.html': '<script src="./src/start.ts"></script>',
      'packages/apps/desk/src/start.ts': 'export {};',
    },
    sees: byGraph('declared-dependencies'),
  },
  {
    tries: 'a frame with a page of another package',
    forbidden: {
      'packages/apps/desk/start.html': '<object data="../../tickets/ui/src/page.html"></object>',
      'packages/tickets/ui/src/page.html': '<p>x</p>',
    },
    allowed: {
      'packages/apps/desk/start.html': '<object data="./src/page.html"></object>',
      'packages/apps/desk/src/page.html': '<p>x</p>',
    },
    sees: byGraph('declared-dependencies'),
  },
  {
    tries: 'an element that loads a script',
    forbidden: {
      'packages/tickets/ui/src/element.ts': "export const load = () => document.createElement('scr' + 'ipt');",
    },
    allowed: { 'packages/tickets/ui/src/element.ts': "export const draw = () => document.createElement('p');" },
    sees: byGraph('io-edges'),
  },
  {
    tries: 'markup that is made',
    forbidden: {
      'packages/tickets/ui/src/markup.ts':
        'export const draw = (to: Element, text: string) => { to.innerHTML = text; };',
    },
    allowed: {
      'packages/tickets/ui/src/markup.ts': "export const clear = (to: Element) => { to.innerHTML = ''; };",
    },
    sees: byGraph('io-edges'),
  },
  {
    tries: 'markup with a handler',
    forbidden: {
      'packages/tickets/ui/src/handler.ts':
        "export const draw = (to: Element) => to.insertAdjacentHTML('beforeend', '<img src=x onerror=import(1)>');",
    },
    allowed: {
      'packages/tickets/ui/src/handler.ts':
        "export const draw = (to: Element) => to.insertAdjacentHTML('beforeend', '<b>on</b>');",
    },
    sees: byGraph('io-edges'),
  },
  {
    tries: 'markup that is written',
    forbidden: {
      'packages/tickets/ui/src/written.ts': "export const draw = () => document.write('<script src=/x.js></script>');",
    },
    allowed: { 'packages/tickets/ui/src/written.ts': "export const draw = () => document.append('<b>on</b>');" },
    sees: byGraph('io-edges'),
  },
  {
    tries: 'markup in JSX',
    forbidden: {
      'packages/tickets/ui/src/html.tsx':
        'export const Html = ({ __html }: { __html: string }) => <b dangerouslySetInnerHTML={{ __html }} />;',
    },
    allowed: {
      'packages/tickets/ui/src/html.tsx': 'export const Html = ({ text }: { text: string }) => <b>{text}</b>;',
    },
    sees: byGraph('io-edges'),
  },
  {
    tries: 'a script in JSX',
    forbidden: { 'packages/tickets/ui/src/script.tsx': 'export const Script = () => <script src="/x.js" />;' },
    allowed: { 'packages/tickets/ui/src/script.tsx': 'export const Script = () => <img src="/x.png" />;' },
    sees: byGraph('io-edges'),
  },
  {
    tries: 'a link of JSX that runs code',
    forbidden: {
      'packages/tickets/ui/src/link.tsx': 'export const Link = () => <a href="javascript:import(`/x.js`)">x</a>;',
    },
    allowed: { 'packages/tickets/ui/src/link.tsx': 'export const Link = () => <a href="/javascript">x</a>;' },
    sees: byGraph('io-edges'),
  },
  {
    tries: 'a handler that is set as a text',
    forbidden: {
      'packages/tickets/ui/src/set.ts': "export const draw = (to: Element) => to.setAttribute('onclick', 'import(1)');",
    },
    allowed: {
      'packages/tickets/ui/src/set.ts': "export const draw = (to: Element) => to.setAttribute('class', 'on');",
    },
    sees: byGraph('io-edges'),
  },
];
