/** Shapes of a picture that follow from its boxes, in a file and on the page alike. */
import type { Connector, PictureBox, Rect } from './picture.js';

const BAR = 4;

/** In a box: its height is to scale. */
export function barOf({ x, y, height, scaled }: PictureBox): Rect {
	return { x: x + 1, y: y + 1, width: BAR, height: Math.max(1, Math.min(scaled, height - 2)) };
}

/** The path of a line from the strip to the boxes (SVG 1.1 8.3). */
export function curveOf({ from, to }: Connector): string {
	const middle = num((from[0] + to[0]) / 2);
	const [x1, y1, x2, y2] = [...from, ...to].map(num);
	return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}

/** As precise as anybody sees. */
export function num(value: number): string {
	return String(Math.round(value * 100) / 100);
}
