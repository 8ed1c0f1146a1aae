// Text, head, menu, cards and controls, in the kit's dress. Text only.

/** CSS. */
export const base = `
*,::before,::after{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);overflow-wrap:break-word;
  font:1rem/1.45 Figtree,'Source Sans 3','Segoe UI',Roboto,'Noto Sans',system-ui,sans-serif}
h1,h2,p,ul,ol,dl,dd,figure{margin:0}
ul,ol{padding:0;list-style:none}
h1{font-size:1.625rem;font-weight:650;line-height:1.2;text-wrap:balance}
h1 small{display:block;font-size:1rem;font-weight:400;color:var(--ink-muted)}
h2{font-size:1.125rem;font-weight:650;line-height:1.25}
a{color:inherit;text-underline-offset:.2em}
.small,.lead,i{color:var(--ink-muted)}
.small,i{font-size:.875rem;font-style:normal;font-weight:400}
.lead{max-inline-size:44rem}
.heard{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;inset-block-start:-6rem;inset-inline-start:1rem;background:var(--paper);padding:.75rem 1rem;z-index:2}
.skip:focus{inset-block-start:.5rem}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.bar{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1.5rem;padding:.5rem clamp(1rem,3vw,2rem);
  background:var(--stone-1);border-block-end:1px solid var(--line)}
.brand a{display:inline-flex;align-items:center;min-block-size:44px;font-weight:700;text-decoration:none}
.bar nav{display:flex;flex-wrap:wrap;gap:0 .25rem;flex:1 1 auto}
.bar nav ul{display:flex;flex-wrap:wrap;gap:0 .25rem}
.bar nav a,.more summary{display:inline-flex;align-items:center;min-block-size:44px;padding:0 .75rem;border-radius:.75rem;
  font-weight:600;text-decoration:none}
.bar nav a:hover,.more summary:hover{background:var(--stone-2)}
.bar nav a[aria-current]{background:var(--water-2);box-shadow:inset 0 0 0 2px var(--pen)}
.more{position:relative}
.more>div{position:absolute;z-index:3;inset-block-start:calc(100% + .25rem);inset-inline-start:0;min-inline-size:17rem;padding:.5rem;
  background:var(--paper);border:2px solid var(--pen);border-radius:1rem}
.bar .more ul{display:grid}
.more summary[data-here]{background:var(--water-2);box-shadow:inset 0 0 0 2px var(--pen)}
.more form{display:flex;align-items:center;gap:.5rem;padding:.5rem .75rem 0;margin-block-start:.5rem;border-block-start:1px solid var(--line)}
summary{cursor:pointer}
.me{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .75rem;color:var(--ink-muted);font-size:.875rem}
.me form{display:flex;align-items:center;gap:.5rem}
.more select{inline-size:auto}
main{padding:1.5rem clamp(1rem,3vw,2rem) 3rem;display:grid;grid-template-columns:minmax(0,1fr);gap:1.25rem;
  max-inline-size:90rem;margin-inline:auto}
main.new,main.block,main.elsewhere,main.search,main.waiting,main.log,main.feeds{max-inline-size:66rem}
.card{border:1px solid var(--line);border-radius:1.25rem;padding:1.25rem clamp(1rem,3vw,1.75rem) 1.5rem;
  display:grid;grid-template-columns:minmax(0,1fr);gap:1rem;align-content:start}
p.card{padding-block:1.25rem}
.narrow{inline-size:min(100%,26rem);margin:clamp(0rem,8vh,6rem) auto 0}
.two,.cards{display:grid;gap:1.25rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));align-items:start}
.stack,.form{display:grid;grid-template-columns:minmax(0,1fr);gap:1rem;justify-items:start}
.form{gap:1.375rem}
.stack>*,.form>:not(button){inline-size:100%}
.stack>button{inline-size:auto}
.pair{display:grid;gap:1rem 1.25rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,10rem),1fr));align-items:start}
fieldset{border:0;margin:0;padding:0;min-inline-size:0}
fieldset.stack>:not(legend){margin:0}
legend{padding:0;margin-block-end:.75rem;font-weight:650;font-size:1.125rem}
label,.field>label{font-weight:600}
.field{display:grid;gap:.25rem;min-inline-size:0}
.field .small{margin-block-end:.125rem}
button,input,select,textarea{font:inherit;color:inherit}
input:not([type=checkbox],[type=radio],[type=hidden]),select,textarea{inline-size:100%;min-block-size:44px;padding:.5rem .875rem;
  background:var(--field);border:1px solid var(--ink-muted);border-radius:.75rem}
textarea{resize:vertical}
input[type=number]{max-inline-size:8rem}
[aria-invalid=true]{border:2px solid var(--danger)!important}
.fault{color:var(--danger);font-weight:600}
.fault::before,.wrong::before{content:'⚑';margin-inline-end:.5em;font-weight:400}
.tick{display:grid;grid-template-columns:1.5rem minmax(0,1fr);gap:0 .75rem;align-items:center}
.tick input{inline-size:1.5rem;block-size:1.5rem;margin:0;accent-color:var(--accent)}
.tick label{padding-block:.625rem;font-weight:400}
.tick p{grid-column:2;margin-block-start:-.5rem}
.primary,.button,.danger{display:inline-flex;align-items:center;justify-content:center;min-block-size:44px;padding:.5rem 1.25rem;
  border:2px solid var(--pen);border-radius:.875rem;background:none;font-weight:600;text-decoration:none;cursor:pointer;text-align:center}
.button:hover{background:var(--stone-1)}
.primary{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
.primary:hover{text-decoration:underline}
.danger{border-color:var(--danger);color:var(--danger)}
.quiet{display:inline-flex;align-items:center;min-block-size:44px;padding:.25rem .125rem;border:0;background:none;font-weight:600;
  text-decoration:underline;text-underline-offset:.2em;cursor:pointer;list-style:none}
.quiet::-webkit-details-marker{display:none}
.acts{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:flex-start}
.acts details[open]{flex-basis:100%}
.ask{display:grid;gap:.5rem;justify-items:start;border:2px solid var(--pen);border-radius:1rem;padding:1rem;margin-block-start:.25rem}
.done,.wrong{border-radius:1rem;padding:.875rem 1.25rem;font-weight:600}
.done{background:var(--leaf-1)}
.done::before{content:'✓';margin-inline-end:.5em}
.wrong{border:2px solid var(--danger);color:var(--danger)}
.pending,.mark{background:var(--amber-1);border-radius:.5rem;padding:.0625rem .5rem}
.pending{padding:.625rem 1rem}
.mark{font-size:.8125rem;white-space:nowrap}
dl{display:grid;gap:.625rem}
dl>div{display:grid;gap:0 1rem;grid-template-columns:minmax(5.5rem,2fr) minmax(0,3fr)}
dt{color:var(--ink-muted)}
dd{white-space:pre-line;min-inline-size:0;overflow-wrap:anywhere}
.links li a{display:inline-flex;align-items:center;min-block-size:44px}
.rows li,.booking{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:.25rem 1rem;
  padding-block:.75rem;border-block-start:1px solid var(--line)}
.rows li:first-child,.booking:first-child{border:0;padding-block-start:0}
.rows.card{gap:0}
.booking{display:grid;justify-content:stretch}
.off{color:var(--ink-muted)}
  .fold:not([open]){gap:0}
.fold{border-block-start:1px solid var(--line);padding-block-start:.25rem;display:grid;gap:1rem}
.fold[open]{padding-block-end:.5rem}
.fold summary{display:flex;gap:.5em;align-items:center;min-block-size:44px;font-weight:600;list-style:none}
.fold summary::before,.more summary::after{content:'›';display:inline-block;inline-size:1em;text-align:center}
.fold[open] summary::before,.more[open] summary::after{rotate:90deg}
.more summary{list-style:none}
.fold>*+*{margin-block-start:1rem}
.sought{grid-template-columns:minmax(0,1fr) auto;align-items:end}
.languages{display:flex;flex-wrap:wrap;gap:0 1rem;border-block-start:1px solid var(--line);padding-block-start:.5rem}
.languages a{display:inline-flex;align-items:center;min-block-size:44px}
.languages a[aria-current]{font-weight:700;text-decoration:none}
.address{font-family:ui-monospace,monospace;font-size:.875rem}
table{border-collapse:collapse;inline-size:100%;font-variant-numeric:tabular-nums}
th,td{text-align:start;padding:.5rem .75rem .5rem 0;border-block-end:1px solid var(--line);vertical-align:top}
th{font-weight:600;color:var(--ink-muted)}
tr:last-child td{border:0}
@media (max-width:48rem){.bar{position:relative}.more{position:static}
  .more>div{inset-inline:1rem;inset-block-start:100%}.bar nav{order:3;flex-basis:100%}.bar nav a,.more summary{padding-inline:.375rem;font-size:.9375rem}.bar nav,.bar nav ul{gap:0}.me{margin-inline-start:auto}
  .steps .button,.pick .button{padding-inline:.5rem;font-size:.875rem}.steps .button::before,.steps .button::after{content:none!important}
  .pick .field{flex-basis:6.5rem;min-inline-size:min-content}.pick input,.pick select{padding-inline:.5rem!important;font-size:.9375rem}}
@media (max-width:30rem){.sought{grid-template-columns:minmax(0,1fr)}.acts .button,.sought .primary{inline-size:auto}}
@media (prefers-reduced-motion:no-preference){.fold summary::before,.more summary::after{transition:rotate .12s}}
`;
