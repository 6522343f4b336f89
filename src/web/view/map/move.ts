/** Where the arrow keys lead to from a box of a picture. */
import type { Rect } from '../../../picture/picture.js';

/** The number of the box that a key leads to; `undefined` for other keys, the same box where there is no way. */
export function moved(boxes: readonly Rect[], at: number, key: string): number | undefined {
	const here = boxes[at];
	if (here === undefined) return undefined;
	const inColumn = (found: (box: Rect) => boolean) =>
		boxes.flatMap((box, i) => (found(box) ? [{ i, y: box.y }] : [])).sort((a, b) => a.y - b.y);
	const middle = here.y + here.height / 2;
	switch (key) {
		case 'ArrowDown':
			return inColumn(({ x, y }) => x === here.x && y > here.y)[0]?.i ?? at;
		case 'ArrowUp':
			return inColumn(({ x, y }) => x === here.x && y < here.y).at(-1)?.i ?? at;
		case 'ArrowRight': {
			const right = Math.min(...boxes.filter(({ x }) => x > here.x).map(({ x }) => x));
			return inColumn(({ x, y }) => x === right && y >= here.y && y < here.y + here.height)[0]?.i ?? at;
		}
		case 'ArrowLeft': {
			const left = Math.max(...boxes.filter(({ x }) => x < here.x).map(({ x }) => x));
			return inColumn(({ x, y, height }) => x === left && y <= middle && y + height > middle)[0]?.i ?? at;
		}
		case 'Home':
			return 0;
		case 'End':
			return boxes.length - 1;
		default:
			return undefined;
	}
}
