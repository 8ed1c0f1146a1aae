// Day and week. Lists on a phone and on paper; on a wide screen columns on a grid of hours. The Content-Security-Policy has no
// inline styles, so each row of the grid has a class of its own. Text only.

/** Rows of five minutes in a day. */
const rows = 288;

const each = (make: (n: number) => string, count = rows): string =>
  Array.from({ length: count }, (_, index) => make(index + 1)).join('');

const grid = `
.agenda{grid-template-columns:3.5rem;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);gap:0 .75rem;
  border:1px solid var(--line);border-radius:1.25rem;padding:.75rem 1rem 1rem .5rem}
.clock,.items{display:grid;grid-template-rows:repeat(var(--rows),var(--row));gap:0}
.clock{display:grid;margin-block-start:3rem;color:var(--ink-muted);font-size:.8125rem;font-variant-numeric:tabular-nums;text-align:end}
.clock span{translate:0 -.6em;padding-inline-end:.25rem}
.column{gap:0;align-content:start;position:relative}
.column h2{block-size:3rem;display:flex;align-items:center;padding:0 .5rem;overflow:hidden;text-overflow:ellipsis}
.items{position:relative;background:var(--stone-1);border-block-end:1px solid var(--line);border-radius:.625rem}
.items::after{content:'';position:absolute;inset:0;pointer-events:none;
  background:repeating-linear-gradient(to bottom,var(--line) 0 1px,#0000 1px calc(var(--row)*12))}
.item,.work{grid-column:1}
.item{z-index:1}
.work{display:block;background:var(--paper)}
.free.item{background:var(--paper)}
.item{margin:1px 0 1px;padding:.125rem .5rem;overflow:hidden;border-block-start:0;align-content:start;display:block;font-size:.875rem;
  line-height:1.35;border-radius:.625rem}
.item .when{font-weight:400}
.item>a{display:block;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.about{white-space:nowrap;overflow:hidden;text-overflow:ellipsis;display:block}
.phone{display:none}

.short .about{display:none}
.s1,.s2,.s3{font-size:.75rem;padding-block:0;line-height:1.2}
.column .off{position:absolute;inset-block-start:4rem;inset-inline:.5rem}
.columns-5 h2,.columns-6 h2,.columns-7 h2{font-size:1rem}
.tall .about{white-space:normal}
.columns-5 .until,.columns-6 .until,.columns-7 .until{display:none}
${each((n) => `.r${n}{grid-row-start:${n}}.s${n}{grid-row-end:span ${n}}`)}
`;

/** CSS. */
export const agenda = `
.tools,.steps,.pick{display:flex;flex-wrap:wrap;gap:.5rem}
.tools{justify-content:space-between;align-items:end;gap:1rem}
.pick{align-items:end;gap:.75rem}
.pick .field{flex:1 1 8.5rem}
.agenda{--row:.5rem;display:grid;gap:1.5rem}
${each((n) => `.rows-${n * 12}{--rows:${n * 12}}`, 24)}
.clock,.work{display:none}
.steps a[rel=prev]::before{content:'‹';margin-inline-end:.5em}
.steps a[rel=next]::after{content:'›';margin-inline-start:.5em}
.column{display:grid;grid-template-columns:minmax(0,1fr);gap:.5rem;min-inline-size:0}
.column h2 a{text-decoration:none}
.column h2 a:hover{text-decoration:underline}
.column.now h2{color:var(--accent)}
.item{position:relative;padding:.625rem .875rem;border-radius:.875rem;margin-block-end:.375rem}
.item>a{text-decoration:none}
.item>a::after{content:'';position:absolute;inset:0;border-radius:inherit}
.item>a:focus-visible{outline:0}
.item>a:focus-visible::after{outline:3px solid var(--focus);outline-offset:-3px}
.when{font-variant-numeric:tabular-nums}
.session.item{background:var(--water-1);border-inline-start:5px solid var(--water-3)}
.session.item:hover{background:var(--water-2)}
.block.item{color:var(--ink-muted);border-inline-start:5px solid var(--stone-3);
  background:repeating-linear-gradient(135deg,var(--stone-1) 0 .5rem,var(--line) .5rem calc(.5rem + 1px))}
.free.item{color:var(--ink-muted);border:1px dashed var(--stone-3)}
.free.item:hover{background:var(--stone-1);color:var(--ink)}
.about{color:var(--ink-muted);font-size:.875rem}
.session .about{color:var(--ink)}
.gone{font-size:.875rem;color:var(--ink-muted)}
.gone summary,.gone a{display:inline-flex;align-items:center;min-block-size:44px}
.foot{display:flex;gap:1rem}
.foot a{display:inline-flex;align-items:center;min-block-size:44px}
.hours-choice .chips{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
.chip{position:relative}
.chip input{position:absolute;inset:0;opacity:0;margin:0;inline-size:100%;block-size:100%;cursor:pointer}
.chip label{display:inline-flex;align-items:center;min-block-size:44px;padding:0 1rem;border:1px solid var(--ink-muted);
  border-radius:.75rem;font-weight:600;font-variant-numeric:tabular-nums;background:var(--field)}
.chip input:checked+label{background:var(--water-2);border-color:var(--pen);box-shadow:inset 0 0 0 1px var(--pen)}
.chip input:checked+label::before{content:'✓';margin-inline-end:.5em}
.chip input:focus-visible+label{outline:3px solid var(--focus);outline-offset:2px}
.other{display:none}
.chips:has(#hour-other:checked) .other{display:block}
@media screen and (min-width:62rem){${grid}}
@media (forced-colors:active){
  .item,.chip label{border:1px solid CanvasText}
  .chip input:checked+label{outline:3px solid Highlight;outline-offset:-3px}
}
@media print{
  .bar,.tools,.foot,.free,.skip,.acts,.links,.done,.gone{display:none}
  main{padding:0}
  .agenda{gap:1rem}
  .column{break-inside:avoid-page}
  .item,.session.item,.block.item{background:none;border:0;border-block-end:1px solid #0006;border-radius:0;margin:0;padding:.375rem 0;
    break-inside:avoid}
  .card{border:0;padding:0}
  a{text-decoration:none}
}
`;
