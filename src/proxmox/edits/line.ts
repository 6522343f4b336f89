/** A line of a configuration that is to be written, as key and value. */

export interface Line {
	readonly key: string;
	readonly value: string;
}

/** `undefined` for what is no line of the format. */
export function parseLine(text: string): Line | undefined {
	const [, key, value] = /^([a-z][a-z_-]*\d*): (.+)$/.exec(text) ?? [];
	return key === undefined || value === undefined ? undefined : { key, value };
}
