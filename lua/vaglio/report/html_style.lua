--- The style of a report: one serif for what stories say, one sans for what the report says about
-- them, few colours, each with a word beside it. Light, dark and paper.
return [==[
:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --card: #ffffff; --ink: #1d1c1a; --soft: #5f5b54; --rule: #dcd8ce;
  --faint: #efece4;
  --red: #a3231c; --red-bg: #fbeeec; --amber: #855500; --green: #1d6a45; --blue: #1d4f7c;
  --mark: #fdf0bf; --mark2: #f7d98a;
  --diff: #f9d9d5;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", Charter, Georgia,
  serif;
  --sans: system-ui, -apple-system, "Segoe UI", "Helvetica Neue", "Noto Sans", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #141517; --card: #1b1d20; --ink: #e8e5de; --soft: #a39f96; --rule: #35373b;
    --faint: #222428;
    --red: #f28b82; --red-bg: #2d1c1b; --amber: #e3b565; --green: #7fc8a0; --blue: #8db9e4;
    --mark: #453c17; --mark2: #66561a;
    --diff: #592b27;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 4.5rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 var(--serif); }
a { color: var(--blue); text-underline-offset: .15em; text-decoration-thickness: .06em; }
a:focus-visible, summary:focus-visible, select:focus-visible, input:focus-visible {
  outline: .18rem solid var(--blue); outline-offset: .15rem; border-radius: .15rem; }
[hidden] { display: none !important; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem 1rem; z-index: 9; }
.wrap { max-width: 68rem; margin: 0 auto; padding: 0 1.25rem; }
header.top { border-top: .35rem solid var(--ink); padding: 1.6rem 0 1.1rem; }
h1 { font-size: clamp(1.9rem, 5vw, 2.9rem); line-height: 1.1; font-weight: 600;
  letter-spacing: -.015em; margin: 0 0 .5rem; }
h2 { font-size: 1.55rem; line-height: 1.2; font-weight: 600; margin: 3.2rem 0 1rem;
  padding-top: .7rem;
  border-top: .12rem solid var(--ink); }
h3 { font-size: 1.25rem; line-height: 1.3; font-weight: 600; margin: 0; }
.counts, .note, .meta, .eyebrow, nav, form, table, .badges, .where, .chain, figcaption, summary,
  .voices {
  font-family: var(--sans); font-size: .875rem; line-height: 1.45; }
.counts { margin: 0; font-variant-numeric: tabular-nums; }
.note { color: var(--soft); margin: .35rem 0 0; max-width: 60ch; }
nav ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap;
  gap: .3rem 1.2rem; }
nav { border-top: 1px solid var(--rule); border-bottom: 1px solid var(--rule); padding: .55rem 0; }
.eyebrow { color: var(--soft); font-size: .78rem; letter-spacing: .04em; margin: 0 0 .15rem; }
.red { color: var(--red); }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20.5rem), 1fr));
  gap: 1rem; margin: 0; padding: 0;
  list-style: none; align-items: start; }
.clash { background: var(--card); border: 1px solid var(--rule);
  border-top: .2rem solid var(--red); padding: .85rem 1rem .95rem; }
.clash .sides { display: grid; grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
  gap: .3rem .8rem; align-items: start; margin: .55rem 0; }
.clash .sides > span:nth-child(2) { color: var(--red); font: 600 1.3rem/1.4 var(--sans); }
.clash .v { display: block; font-size: 1.22rem; line-height: 1.25; font-weight: 600;
  overflow-wrap: break-word;
  hyphens: auto; }
.clash .v.long { font-size: 1rem; font-weight: 500; font-style: italic; }
.clash .meta { color: var(--soft); display: block; margin-top: .2rem; overflow-wrap: anywhere;
  font-size: .8rem; }
.clash p { margin: 0; }
.clash p.meta { border-top: 1px dotted var(--rule); padding-top: .25rem; }
.clash .sides ~ .sides { margin-top: 1rem; }
form { position: sticky; top: 0; z-index: 3; background: var(--paper);
  border-bottom: 1px solid var(--rule);
  display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; padding: .6rem 0;
    margin-bottom: .6rem; }
form label { display: inline-flex; gap: .4rem; align-items: center; color: var(--soft); }
select { font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--rule);
  border-radius: .2rem;
  padding: .2rem .3rem; max-width: 11rem; }
output { margin-left: auto; color: var(--soft); font-variant-numeric: tabular-nums; }
.question { border-top: 1px solid var(--rule); padding: 1.25rem 0 1.1rem; }
.question > .head { display: grid; grid-template-columns: minmax(0, 1fr); gap: .6rem 2rem;
  margin-bottom: .5rem; }
.question[data-conflict] h3::before { content: "≠ "; color: var(--red); font-family: var(--sans); }
.answer { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: .15rem 1.6rem;
  padding: .7rem 0; }
.answer + .answer { border-top: 1px dotted var(--rule); }
.answer .value { font-size: 1.55rem; line-height: 1.15; font-weight: 600;
  font-variant-numeric: lining-nums tabular-nums;
  margin: 0; overflow-wrap: anywhere; }
.answer .value.long { font-size: 1.05rem; line-height: 1.3; font-weight: 500; font-style: italic; }
.voices { margin: .1rem 0 .35rem; }
.voices b { font-weight: 600; }
.meta { color: var(--soft); }
blockquote { margin: 0 0 .55rem; padding-left: .8rem; border-left: .16rem solid var(--rule); }
blockquote p { margin: 0; overflow-wrap: anywhere; }
.chain { color: var(--ink); overflow-wrap: anywhere; }
.where { color: var(--soft); }
.hedge { font: 600 .75rem/1.3 var(--sans); color: var(--amber); border: 1px solid currentColor;
  border-radius: .2rem;
  padding: 0 .3rem; white-space: nowrap; }
.hedge.off { color: var(--red); }
.badges { list-style: none; margin: .3rem 0 0; padding: 0; display: flex; flex-wrap: wrap;
  gap: .3rem .4rem; }
.badges li { border: 1px solid var(--rule); border-radius: 1rem; padding: .05rem .65rem;
  background: var(--faint);
  color: var(--soft); font-size: .8rem; overflow-wrap: anywhere; }
.badges a { color: inherit; }
.badges .contradicts, .badges .retracts { background: var(--red-bg); color: var(--red);
  border-color: currentColor; font-weight: 600; }
.badges .updates { color: var(--amber); border-color: currentColor; }
.badges .corroborates { color: var(--green); border-color: currentColor; }
summary { cursor: pointer; color: var(--blue); }
svg { display: block; width: 100%; height: auto; font-family: var(--sans); }
svg text { fill: var(--ink); }
.range { max-width: 40rem; }
.range text { font-size: 12px; } .range .l { text-anchor: end; }
.range .t { fill: var(--soft); text-anchor: middle; font-size: 11px; }
.range line { stroke: var(--blue); stroke-width: 5; stroke-linecap: round; opacity: .55; }
.range circle { fill: var(--blue); }
.range .conflict line { stroke: var(--red); } .range .conflict circle { fill: var(--red); }
.range line.open { stroke-width: 2; stroke-dasharray: 3 5; }
.range line.axis { stroke: var(--rule); stroke-width: 1; opacity: 1; }
.time { list-style: none; margin: 0; padding: 0 0 0 1.3rem; border-left: .12rem solid var(--rule); }
.time > li { position: relative; margin: 0 0 1.3rem; }
.time > li::before { content: ""; position: absolute; left: -1.72rem; top: .5rem; width: .7rem;
  height: .7rem; border-radius: 50%;
  background: var(--paper); border: .15rem solid var(--ink); }
.time h3 { font-size: 1.05rem; }
.time ul { margin: .2rem 0 0; padding-left: 1.1rem; }
.time li li { margin: .1rem 0; }
.pair { border-top: 1px solid var(--rule); padding: .9rem 0; }
.pair .two { display: grid; grid-template-columns: 1fr 1fr; gap: 1.6rem; }
.pair p { margin: .2rem 0 0; overflow-wrap: anywhere; }
.diff { background: var(--diff); font-weight: inherit; text-decoration: underline;
  text-decoration-style: dotted; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin-bottom: 1.2rem; }
th, td { text-align: left; padding: .35rem .8rem .35rem 0; border-bottom: 1px solid var(--rule);
  vertical-align: top; }
th { color: var(--soft); font-weight: 500; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; padding-right: 0; }
.graph { max-width: 62rem; } .graph path { fill: none; stroke: var(--blue); opacity: .4; }
.graph circle { fill: var(--ink); }
.graph text { font-size: 13px; paint-order: stroke; stroke: var(--paper); stroke-width: 4px; }
.graph .left { text-anchor: end; }
.story { border-top: 1px solid var(--rule); padding: .7rem 0; }
.story > summary { color: var(--ink); font-size: 1rem; }
.story > summary b { font-family: var(--serif); font-size: 1.12rem; font-weight: 600; }
.story .text { max-width: 44rem; margin: 1rem 0; }
.story .text p { white-space: pre-line; margin: 0 0 .9rem; overflow-wrap: anywhere; }
mark { background: var(--mark); color: inherit; padding: .05em 0; }
mark.more { background: var(--mark2); }
mark:target, li:target, .answer:target { outline: .15rem solid var(--blue); outline-offset: .2rem; }
.ref { font: 600 .68rem/1 var(--sans); vertical-align: super; text-decoration: none;
  padding: 0 .12rem; }
.notes { font: .875rem/1.45 var(--sans); max-width: 52rem; padding-left: 2.2rem;
  color: var(--soft); }
.notes b { color: var(--ink); }
footer { border-top: 1px solid var(--rule); margin-top: 3rem; padding: 1rem 0 2.5rem;
  font: .875rem/1.4 var(--sans); color: var(--soft); }
@media (max-width: 44rem) {
  .answer { grid-template-columns: minmax(0, 1fr); }
  .answer .value { font-size: 1.35rem; }
  .pair .two { grid-template-columns: minmax(0, 1fr); gap: .8rem; }
  form { position: static; }
  select { max-width: 8.5rem; }
  .graph { min-width: 44rem; }
  .range text { font-size: 15px; } .range .t { font-size: 14px; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --soft: #444;
    --rule: #bbb; --faint: #fff; --red: #8f1712;
    --red-bg: #fff; --amber: #5e3c00; --green: #0f4a2d; --blue: #103a60; --mark: #eee;
    --mark2: #ddd; --diff: #ddd; }
  body { font-size: 10.5pt; }
  nav, form, .skip, .back { display: none; }
  .answer, .clash, .pair, blockquote { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
}
]==]
