/** The one style sheet of reports in HTML; the file's policy allows exactly this text, by its hash. */
export const REPORT_STYLE = `
:root{color-scheme:light;--ink:#1f2328;--paper:#fff;--line:#d5d9de;--soft:#f4f6f8;--quiet:#57606a;--accent:#0b62c4;--bad:#b3261e;--caution:#8a5a00;--good:#1a6f37;--bar:#4c82c3}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;--ink:#e6e9ed;--paper:#14171a;--line:#3a4048;--soft:#1e2328;--quiet:#a3abb5;--accent:#7db4f5;--bad:#ff8f87;--caution:#e3b341;--good:#6fce8a;--bar:#5b93d6}}
*{box-sizing:border-box}
body{font:15px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:var(--ink);background:var(--paper);max-width:72rem;margin:0 auto;padding:2rem 1.5rem 4rem}
h1,h2,h3,h4,p,li,td,th,dt,dd,figcaption,summary{overflow-wrap:anywhere;unicode-bidi:isolate}
p,li,td,th,aside{white-space:pre-line}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .4rem}h2,h3,h4{display:inline;line-height:1.3}h2{font-size:1.4rem}h3{font-size:1.1rem}h4{font-size:1rem}
a{color:var(--accent)}
header img{max-height:4.5rem;max-width:16rem;display:block;margin:0 0 1rem}
.about,.note{color:var(--quiet)}
.tools{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;background:var(--paper);border-bottom:1px solid var(--line);padding:.6rem 0;margin-top:1rem}
.tools[hidden]{display:none}
.tools input{font:inherit;color:inherit;background:var(--soft);border:1px solid var(--line);border-radius:4px;padding:.3rem .6rem;width:20rem;max-width:100%}
.tools button{font:inherit;color:inherit;background:var(--soft);border:1px solid var(--line);border-radius:4px;padding:.3rem .7rem;cursor:pointer}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
nav ol{columns:20rem;column-gap:2rem;padding-left:1.5rem;margin:.5rem 0}nav ol ol{columns:auto;margin:0}nav li{break-inside:avoid}
details.part{margin-top:2rem}.part .part{margin-top:1.25rem}
.part>summary{cursor:pointer;padding:.2rem 0}.l1>summary{border-bottom:1px solid var(--line)}.part>summary::marker{color:var(--quiet)}
table{border-collapse:collapse;width:100%;margin:.75rem 0;font-size:.9rem}
.wide{overflow-x:auto}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid var(--line);min-width:3.5rem}
th{background:var(--soft);font-weight:600}.r{text-align:right;font-variant-numeric:tabular-nums}td.r{white-space:nowrap;overflow-wrap:normal}
tfoot td{font-weight:600;border-top:2px solid var(--line)}
code,pre{font-family:ui-monospace,"SF Mono",Consolas,"Roboto Mono",monospace;font-size:.87em}
pre{background:var(--soft);padding:.75rem;overflow:auto;margin:.75rem 0}
pre ins,pre del{text-decoration:none}pre ins{color:var(--good)}pre del{color:var(--bad)}
small{color:var(--quiet);font-size:.8em;unicode-bidi:isolate}
.bad{color:var(--bad);font-weight:600}.caution{color:var(--caution);font-weight:600}.good{color:var(--good)}.quiet{color:var(--quiet)}
.figures{display:flex;flex-wrap:wrap;gap:.75rem 2.5rem;margin:1rem 0;padding:0}.figures div{min-width:5rem}
.figures dd{margin:0;font-size:1.8rem;line-height:1.2;font-weight:600;font-variant-numeric:tabular-nums}.figures dt{color:var(--quiet)}.figures div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
aside{border-left:4px solid var(--accent);background:var(--soft);padding:.5rem 1rem;margin:.75rem 0}aside.caution{border-color:var(--caution);color:inherit;font-weight:400}aside.critical{border-color:var(--bad)}
aside b{display:block}aside.caution b{color:var(--caution)}aside.critical b{color:var(--bad)}
figure{margin:1rem 0}figcaption{font-weight:600;margin-bottom:.4rem}
.bars{width:100%}.bars td{border:0;padding:.15rem .6rem .15rem 0;vertical-align:middle;min-width:0}.bars .b{width:55%}.bars svg{display:block;width:100%;height:.9rem}.bars td.r{width:1%}
.series{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:1rem}.series>div{border:1px solid var(--line);border-radius:4px;padding:.6rem .75rem;break-inside:avoid}
.series p{margin:0 0 .3rem}.series svg{display:block;width:100%;height:3.2rem;overflow:visible}.series ol{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 .75rem;list-style:none;margin:.3rem 0 0;padding:0;font-size:.8rem;font-variant-numeric:tabular-nums}
.f{fill:var(--bar)}.f.bad{fill:var(--bad)}.f.caution{fill:var(--caution)}.f.good{fill:var(--good)}.f.quiet{fill:var(--quiet)}.s{fill:none;stroke:var(--bar);stroke-width:2;vector-effect:non-scaling-stroke}.a{fill:var(--bar);opacity:.15}.z{stroke:var(--line);stroke-width:1;vector-effect:non-scaling-stroke}.d{stroke:var(--bar);stroke-width:6;stroke-linecap:round;vector-effect:non-scaling-stroke}
@page{size:A4;margin:16mm 15mm}
@media print{
body{font-size:10pt;max-width:none;padding:0}.tools,.skip{display:none}
a{color:inherit;text-decoration:none}
.part>summary{list-style:none}.part>summary::-webkit-details-marker{display:none}
details.part::details-content{content-visibility:visible;display:block;height:auto}
.l1{break-before:auto}summary,h2,h3,h4,figcaption{break-after:avoid}
tr,aside,.figures,li{break-inside:avoid}thead{display:table-header-group}tfoot{display:table-row-group}
.wide{overflow:visible}pre{white-space:pre-wrap;overflow-wrap:anywhere}td.r{white-space:normal}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`
