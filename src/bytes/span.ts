/** A stretch of bytes: absolute offsets, `end` exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

export function spanSize({ start, end }: Span): number {
	return end - start;
}
