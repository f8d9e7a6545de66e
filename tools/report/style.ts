import { WIDTHS } from './charts/fit-label.ts';

/** One shade for each height of a layer: text on them keeps a contrast of 4.5 by both schemes. */
const SHADES = [
  ['#eef4fb', '#16212e'],
  ['#d7e5f5', '#1a2c40'],
  ['#bfd6ee', '#1f3853'],
  ['#a6c6e7', '#254566'],
  ['#8cb5df', '#2b5279'],
  ['#72a4d6', '#31608d'],
] as const;

const BASE = `
:root{color-scheme:light dark;--page:light-dark(#fff,#0f1419);--raised:light-dark(#f6f8fa,#171d25);--ink:light-dark(#1b222c,#e4eaf1);--soft:light-dark(#4d5866,#a3b0bf);--line:light-dark(#d5dbe2,#2f3945);--link:light-dark(#0b5cad,#7cb7f5);--bar:light-dark(#b9c9da,#3b4f65);--many:light-dark(#dfe6ee,#28333f);--aside:light-dark(#efe9df,#302c26);--hot:light-dark(#b03a06,#ff9d5c);--on-hot:light-dark(#fff,#23100a);--fill:light-dark(#3d77b3,#6aa5dd);--bad:light-dark(#b3121d,#ff8b84)}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:1200px;margin:0 auto;padding:0 clamp(16px,4vw,40px)}
header{padding-top:36px}
h1{font-size:clamp(1.6rem,4vw,2.1rem);line-height:1.2;margin:0;letter-spacing:-.015em}
h2{font-size:1.35rem;line-height:1.25;margin:0 0 .5rem;letter-spacing:-.01em}
h3{font-size:1rem;margin:1.5rem 0 .4rem}
p{margin:.4rem 0;max-width:76ch}
section{padding:28px 0;border-top:1px solid var(--line)}
a{color:var(--link);text-underline-offset:3px}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
code{font:.88em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
data,td.number{font-variant-numeric:tabular-nums;white-space:nowrap}
.small,.of,figcaption{color:var(--soft);font-size:.86rem}
.skip{position:absolute;left:-999px}.skip:focus{left:16px;top:8px;background:var(--page);padding:6px 10px}
nav ul{display:flex;flex-wrap:wrap;gap:4px 20px;list-style:none;margin:18px 0 22px;padding:0}
nav a{display:inline-block;padding:4px 0}
.state{display:inline-block;padding:2px 12px;border-radius:99px;border:1.5px solid currentColor;font-weight:600;font-size:.95rem;margin-right:8px}
.passed{color:light-dark(#12633a,#6fd39b)}.failed{color:var(--bad)}.unjudged{color:var(--soft)}
.note{border-left:4px solid var(--hot);background:var(--raised);padding:10px 14px;border-radius:0 6px 6px 0}
.plain{list-style:none;padding:0}.finding{border-left:4px solid var(--bad);background:var(--raised);padding:6px 14px;margin:10px 0}
footer{color:var(--soft);font-size:.86rem;padding-bottom:48px}
`;

const PARTS = `
.cards{list-style:none;margin:18px 0 0;padding:0;display:grid;gap:14px;grid-template-columns:repeat(auto-fill,minmax(min(100%,300px),1fr))}
.card{background:var(--raised);border:1px solid var(--line);border-radius:10px;padding:14px 16px}
.card h3{margin:0;font-size:.95rem;font-weight:600}.card h3::first-letter,.multiple strong::first-letter{text-transform:uppercase}
.card p{margin:.3rem 0 0}.card.red{border-color:var(--bad)}.card.red strong{color:var(--bad)}
.big{font-size:1.7rem;line-height:1.25;font-weight:650;letter-spacing:-.02em}.big .of{font-weight:400;letter-spacing:0}
.meter{display:block;margin:8px 0 4px}.track{fill:var(--many)}.fill{fill:var(--fill)}.mark{fill:var(--ink)}.red .fill{fill:var(--bad)}
figure{margin:16px 0}figcaption{margin-top:8px}
.chart{container-type:inline-size}
.row-title{font-size:.86rem;color:var(--soft);margin:10px 0 4px}
svg{display:block;overflow:hidden}svg text{font:11px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;fill:var(--ink)}
.lane text,.treemap text{text-anchor:middle;pointer-events:none}.treemap .header-text{text-anchor:start;font-weight:600}
.lane{border-radius:4px}.lane .track{fill:var(--raised)}.lane g rect{stroke:var(--page);stroke-width:1}
.bar rect{fill:var(--bar)}.many rect{fill:var(--many)}.critical rect{fill:var(--hot)}.lane .critical text{fill:var(--on-hot);font-weight:600}
.axis text{fill:var(--soft)}.axis line{stroke:var(--soft)}
.key{display:inline-block;width:14px;height:14px;border-radius:3px;vertical-align:-2px;margin-left:6px;border:1px solid var(--line)}
.critical-key{background:var(--hot)}.bar-key{background:var(--bar)}.many-key{background:var(--many)}.plain-key{background:var(--aside)}
.path{margin:.4rem 0;padding-left:2rem}.path li{padding:1px 0}.path li::marker{color:var(--hot);font-weight:700}
.treemap g rect{stroke:var(--page);stroke-width:1}.treemap .plain rect{fill:var(--aside)}
.treemap .header{fill:var(--page)}.treemap .outline{fill:none;stroke:var(--page);stroke-width:3}
.treemap.wide{display:none}
.area path{fill:var(--bar)}.area line,.plot line{stroke:var(--hot);stroke-width:1.5;stroke-dasharray:5 4;vector-effect:non-scaling-stroke}
.share{white-space:nowrap}.share svg{display:inline-block;border-radius:3px}
.multiples{display:grid;gap:20px 28px;grid-template-columns:repeat(auto-fill,minmax(min(100%,300px),1fr))}
.multiple{margin:8px 0}.multiple figcaption{margin:0 0 4px}.multiple strong{display:block;color:var(--ink)}
.plot{position:relative;border-bottom:1px solid var(--soft);padding:0 4px}.plot .dots{position:absolute;inset:0 4px;width:calc(100% - 8px);overflow:visible}
.plot .under{fill:var(--bar);opacity:.45}.plot .over{fill:none;stroke:var(--fill);stroke-width:2;vector-effect:non-scaling-stroke;stroke-linejoin:round}
.dots circle{fill:transparent}.dots circle:last-of-type{fill:var(--fill)}.dots text{fill:var(--soft)}
details{margin:12px 0}summary{cursor:pointer;color:var(--link);padding:4px 0;width:fit-content}
.scroll{overflow-x:auto;max-width:100%;border:1px solid var(--line);border-radius:8px;margin:10px 0}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:left;padding:8px 12px;color:var(--soft)}
th,td{text-align:left;padding:6px 12px;border-top:1px solid var(--line);font-weight:400;overflow-wrap:normal}
thead th{font-weight:600;background:var(--raised);vertical-align:bottom}.number{text-align:right}
tbody th{min-width:9rem}tr:target{background:var(--raised);outline:2px solid var(--link)}
.subject{display:block;min-width:20rem}
.steps .more{fill:var(--hot)}.steps .less{fill:var(--fill)}.steps line{stroke:var(--soft)}
@media (max-width:480px){th,td{padding:6px 8px}tbody th{min-width:7rem}}
`;

const PRINT = `
@page{margin:14mm 12mm}
@media print{:root{color-scheme:light}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{font-size:10.5pt}header,main,footer{padding-left:0;padding-right:0;max-width:none}header{padding-top:0}nav,.skip,summary{display:none}
section{padding:14px 0}figure,.card,tr,.multiple,.finding,.chart{break-inside:avoid}h2,h3,.row-title,caption{break-after:avoid}
details{display:block}details::details-content{display:block;content-visibility:visible;height:auto;opacity:1}
.scroll{overflow:visible;border:0}table{font-size:8pt}th,td{padding:2px 6px}tbody th{min-width:0}.subject{min-width:9rem}a{color:inherit;text-decoration:none}
.cards,.multiples{grid-template-columns:repeat(3,1fr)}}
`;

const shades = SHADES.map(
  ([light, dark], index) =>
    `.shade${index}{background:light-dark(${light},${dark})}.shade${index} rect{fill:light-dark(${light},${dark})}`,
).join('\n');

/** Labels show from the width on at which they fit; a short one goes where a longer one comes. */
const labels = WIDTHS.map(
  (width) =>
    `.from${width}{display:none}@container (min-width:${width}px){.from${width}{display:inline}.until${width}{display:none}}`,
).join('\n');

/** The one style of the page: light and dark by what the reader prefers, light on paper. */
export const STYLE: string = `${BASE}${PARTS}${shades}
${labels}
@container (min-width:640px){.treemap.wide{display:block}.treemap.narrow{display:none}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
${PRINT}`;
