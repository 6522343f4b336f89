/** How a report looks: as the page does, for light and dark, on paper as well. */
import { DARK, LIGHT, pictureStyleIn } from '../../picture/svg-style.js';

/** Of statuses, and of lines that are gone and new; the others are those of pictures. */
const LIGHT_STATUS = '--bg-2:#f5f6f8;--line-2:#808a96;--ok:#17692f;--warn:#845000;--err:#b3231b;--act:#0a58a8';
const DARK_STATUS = '--bg-2:#1b1f23;--line-2:#7d8792;--ok:#74cd8d;--warn:#e6b353;--err:#ff9a90;--act:#82b9f7';
const SANS =
	'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","PingFang SC","Microsoft YaHei","Noto Sans CJK SC","WenQuanYi Micro Hei",sans-serif';
const MONO =
	'ui-monospace,"Cascadia Mono","SF Mono",Menlo,Consolas,"DejaVu Sans Mono","PingFang SC","Microsoft YaHei","Noto Sans Mono CJK SC",monospace';
/** Below it the rows of tables are blocks. */
const NARROW = '(max-width:45rem)';

export const REPORT_STYLE = [
	`:root{color-scheme:light dark;${LIGHT};${LIGHT_STATUS}}`,
	`@media (prefers-color-scheme:dark){:root{${DARK};${DARK_STATUS}}}`,
	'*{box-sizing:border-box}',
	`body{margin:0 auto;max-width:72rem;padding:1.5rem 1rem 3rem;background:var(--bg);color:var(--text);font:.9375rem/1.5 ${SANS};overflow-wrap:break-word}`,
	':lang(zh){line-height:1.65}',
	'h1,h2,h3,p,ul,dl,dd,pre,figure{margin:0;padding:0}',
	'h1{font-size:1.375rem;line-height:1.3;font-weight:650}',
	'h2{font-size:1.125rem;line-height:1.35;font-weight:650}',
	'h3{font-size:1rem;line-height:1.35;font-weight:650}',
	'section{margin-top:1.75rem}',
	'article{margin-top:3rem;padding-top:1.5rem;border-top:2px solid var(--line)}',
	'section>*+*{margin-top:.5rem}',
	`code,pre,.id{font-family:${MONO};font-size:.92em;font-variant-ligatures:none}`,
	'h1,h2,h3,dd,.id,th p,pre,.diff{overflow-wrap:anywhere}',
	'.dim,footer,thead th,dt,.n{color:var(--dim)}',
	'footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line);font-size:.8125rem}',
	'dl{display:grid;gap:.15rem 1rem;font-size:.8125rem}',
	'dl>div{display:grid;grid-template-columns:9.5rem minmax(0,1fr);gap:1rem}',
	'table{border-collapse:collapse;width:100%;font-size:.8125rem}',
	'th,td{text-align:start;vertical-align:baseline;padding:.35rem .75rem .35rem 0;border-top:1px solid var(--line)}',
	'thead th{font-weight:600;border-top:0}',
	'th p{font-weight:400}',
	'tbody th{min-width:11rem}',
	'td,dd{font-variant-numeric:tabular-nums}',
	'.st{font-weight:600;white-space:nowrap}',
	'.st.ok{color:var(--ok)}',
	'.st.warn{color:var(--warn)}',
	'.st.err{color:var(--err)}',
	'.st.note,.st.off,.st.na{color:var(--dim)}',
	'p>.st:only-child{white-space:normal}',
	'.finds{list-style:none;border-bottom:1px solid var(--line)}',
	'.finds>li{border-top:1px solid var(--line);padding:.6rem 0}',
	'.finds dl{margin:.4rem 0 0 1.25rem}',
	'.said .st{margin-right:.5rem}',
	'.diff{margin:.4rem 0 0 1.25rem;background:var(--bg-2);padding:.25rem .75rem}',
	'.diff code{display:block;white-space:pre-wrap}',
	'.diff del,.diff ins{display:block;text-decoration:none}',
	'.diff del{color:var(--err)}',
	'.diff ins{color:var(--ok)}',
	'.n{display:inline-block;min-width:2.5rem;padding-right:.75rem;text-align:end}',
	'figure{background:var(--bg-2);border:1px solid var(--line);border-radius:3px}',
	'figcaption{padding:.35rem .75rem;border-bottom:1px solid var(--line);font-size:.8125rem}',
	'pre{padding:.5rem .75rem;white-space:pre-wrap}',
	'.picture{overflow-x:auto;border:1px solid var(--line);border-radius:3px}',
	'.picture>svg{display:block;max-width:100%;min-width:40rem;height:auto}',
	':focus-visible{outline:2px solid var(--act);outline-offset:2px}',
	`@media ${NARROW}{table,tbody,tr,th,td{display:block}thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}tr{border-top:1px solid var(--line);padding:.4rem 0}tbody th{min-width:0}th,td{border:0;padding:.1rem 0}td{display:grid;overflow-wrap:anywhere;grid-template-columns:6.5rem minmax(0,1fr)}td::before{content:attr(data-l);color:var(--dim)}dl>div{grid-template-columns:6.5rem minmax(0,1fr)}}`,
	'@media print{body{max-width:none;padding:0}.picture{overflow:visible}.picture>svg{min-width:0}section,.finds>li{break-inside:avoid}}',
	pictureStyleIn('.picture'),
	// Of the pattern, which stands outside of all pictures.
	'.hatch{stroke:var(--hatch);stroke-width:2}',
].join('');
