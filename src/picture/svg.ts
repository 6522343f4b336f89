/** A picture as SVG (W3C SVG 1.1): one file with all that it needs, for light and dark, without scripts. */

import { inMarkup } from '../bytes/markup.js';
import { LANGUAGE_TAGS, type Language } from '../language/languages.js';
import type { Picture, PictureBox, PictureText, Rect } from './picture.js';
import { barOf, curveOf, num } from './shapes.js';
import { PICTURE_STYLE } from './svg-style.js';
import { visibleText } from './visible-text.js';

const PATTERNS =
	"<defs><pattern id='hatch' width='7' height='7' patternUnits='userSpaceOnUse' patternTransform='rotate(45)'><path class='hatch' d='M0 0V7'/></pattern></defs>";

export function svgOf(picture: Picture, language: Language): string {
	return `<?xml version='1.0' encoding='UTF-8'?>\n${drawn(picture, language, 'title', [`<style>${PICTURE_STYLE}</style>`, PATTERNS])}`;
}

/** For a page with `pictureStyleIn` and these patterns; `id` is of no other picture there. */
export function svgIn(picture: Picture, language: Language, id: string): string {
	return drawn(picture, language, id, []);
}

/** Once in a page that has such pictures. */
export const PATTERNS_OF_PAGE = `<svg width='0' height='0' aria-hidden='true'>${PATTERNS}</svg>`;

function drawn(picture: Picture, language: Language, id: string, before: readonly string[]): string {
	const { width, height, title, heading, strip, connectors, boxes, legend, notes } = picture;
	const size = `width='${num(width)}' height='${num(height)}' viewBox='0 0 ${num(width)} ${num(height)}'`;
	const lines = [
		`<svg xmlns='http://www.w3.org/2000/svg' ${size} role='img' aria-labelledby='${id}' xml:lang='${LANGUAGE_TAGS[language]}'>`,
		`<title id='${id}'>${escaped(title)}</title>`,
		...before,
		`<rect class='page' width='${num(width)}' height='${num(height)}'/>`,
		...heading.map(textOf),
		...connectors.map((each) => `<path class='line' d='${curveOf(each)}'/>`),
		...strip.map((box) => `<g><title>${escaped(box.title)}</title>${rect(box, `b ${box.kind}`)}</g>`),
		...boxes.map(boxOf),
		...legend.flatMap(({ kind, swatch, text }) => [rect(swatch, `b ${kind}`), textOf(text)]),
		...notes.map(textOf),
		'</svg>',
	];
	return `${lines.join('\n')}\n`;
}

function boxOf(box: PictureBox): string {
	const { kind, title, texts } = box;
	const inside = [rect(box, `b ${kind}`), rect(barOf(box), `bar ${kind}`), ...texts.map(textOf)];
	return `<g class='t-${kind}'><title>${escaped(title)}</title>${inside.join('')}</g>`;
}

function rect({ x, y, width, height }: Rect, classes: string): string {
	return `<rect class='${classes}' x='${num(x)}' y='${num(y)}' width='${num(width)}' height='${num(height)}'/>`;
}

function textOf({ x, width, baseline, style, text, atEnd }: PictureText): string {
	const classes = atEnd === true ? `${style} end` : style;
	return `<text class='${classes}' x='${num(atEnd === true ? x + width : x)}' y='${num(baseline)}'>${escaped(text)}</text>`;
}

/** Names are the firmware's: markup in them is text. */
function escaped(text: string): string {
	return inMarkup(visibleText(text));
}
