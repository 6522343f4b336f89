/** The colours and fonts of pictures, those of the page, for light and dark. */

export const LIGHT =
	'--bg:#ffffff;--line:#d5dae0;--text:#16191d;--dim:#555e69;--part:#0f766e;--on-part:#ffffff;--dim-part:#d9f0ed;--vol:#c9d1da;--file:#dbe1e8;--deep:#b4bfcb;--field:#f5f6f8;--unknown:#f6ead2;--hatch:#c4cbd3;--bar:#16191d';
export const DARK =
	'--bg:#15181b;--line:#343b43;--text:#e4e7ea;--dim:#a3acb6;--part:#4fc0b2;--on-part:#06211e;--dim-part:#0b3530;--vol:#46505b;--file:#363e47;--deep:#586473;--field:#1b1f23;--unknown:#4a3d20;--hatch:#3a424b;--bar:#e4e7ea';

const FONTS =
	'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans","PingFang SC","Microsoft YaHei","Noto Sans CJK SC","WenQuanYi Micro Hei",sans-serif';

const RULES = [
	`text{font-family:${FONTS};fill:var(--text)}`,
	'.heading{font-size:17px;font-weight:650}',
	'.label{font-size:12px}',
	'.dim{font-size:11px;fill:var(--dim);font-variant-numeric:tabular-nums}',
	'.page{fill:var(--bg)}',
	'.b{stroke:var(--bg);stroke-width:1}',
	'.volume{fill:var(--vol)}',
	'.file{fill:var(--file)}',
	'.deep{fill:var(--deep)}',
	'.field{fill:var(--field)}',
	'.part{fill:var(--part)}',
	'.free{fill:url(#hatch);stroke:var(--line)}',
	'.unknown{fill:var(--unknown)}',
	'.bar{fill:var(--bar);fill-opacity:.55;stroke:none}',
	'.end{text-anchor:end}',
	'.t-deep .dim,.t-volume .dim{fill:var(--text)}',
	'.t-part text{fill:var(--on-part)}',
	'.t-part .dim{fill:var(--dim-part)}',
	'.hatch{stroke:var(--hatch);stroke-width:2}',
	'.line{fill:none;stroke:var(--line)}',
];

export const PICTURE_STYLE = [
	`svg{${LIGHT};color-scheme:light dark}`,
	`@media (prefers-color-scheme:dark){svg{${DARK}}}`,
	...RULES,
].join('');

/** For pictures in a page that has the colours: their classes are only theirs. */
export function pictureStyleIn(scope: string): string {
	return RULES.map((rule) => rule.replace(/^[^{]+/, (selectors) => scoped(selectors, scope))).join('');
}

function scoped(selectors: string, scope: string): string {
	return selectors
		.split(',')
		.map((selector) => `${scope} ${selector}`)
		.join(',');
}
