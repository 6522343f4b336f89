/** What is wrong with the geometry of a picture, for tests. */
import type { Picture, PictureText, Rect } from '../../src/picture/picture.js';

/** Rounding. */
const SLACK = 0.01;

const inside = (inner: Rect, outer: Rect) =>
	inner.x >= outer.x - SLACK &&
	inner.y >= outer.y - SLACK &&
	inner.x + inner.width <= outer.x + outer.width + SLACK &&
	inner.y + inner.height <= outer.y + outer.height + SLACK;

const overlap = (a: Rect, b: Rect) =>
	a.x + SLACK < b.x + b.width &&
	b.x + SLACK < a.x + a.width &&
	a.y + SLACK < b.y + b.height &&
	b.y + SLACK < a.y + a.height;

function overlapping<R extends Rect>(rects: readonly R[], name: (rect: R) => string): string[] {
	const sorted = [...rects].sort((a, b) => a.y - b.y);
	return sorted.flatMap((a, i) => {
		const wrong: string[] = [];
		for (let j = i + 1; j < sorted.length; j++) {
			const b = sorted[j] as R;
			if (b.y >= a.y + a.height) break;
			if (overlap(a, b)) wrong.push(`${name(a)} over ${name(b)}`);
		}
		return wrong;
	});
}

export function wrongIn(picture: Picture): string[] {
	const { width, height, boxes, heading, legend, notes, strip } = picture;
	const page = { x: 0, y: 0, width, height };
	const boxed = boxes.flatMap(({ texts }) => texts);
	const texts: PictureText[] = [...heading, ...notes, ...legend.map(({ text }) => text), ...boxed];
	return [
		...boxes.flatMap((box) =>
			box.texts.filter((text) => !inside(text, box)).map(({ text }) => `"${text}" is outside of its box`),
		),
		...[...boxes, ...texts, ...strip].filter((rect) => !inside(rect, page)).map(({ x, y }) => `outside at ${x}, ${y}`),
		...overlapping(texts, ({ text }) => `"${text}"`),
		...overlapping(boxes, ({ label }) => `box ${label}`),
		...overlapping(strip, ({ title }) => `strip ${title}`),
		...boxes.filter(({ texts: own }) => own.length === 0).map(({ label }) => `${label} has no text`),
		...boxes.filter(({ scaled, height: drawn }) => scaled > drawn + SLACK).map(({ label }) => `${label} is too small`),
	];
}
